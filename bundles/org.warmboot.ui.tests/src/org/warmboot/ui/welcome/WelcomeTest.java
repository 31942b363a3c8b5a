package org.warmboot.ui.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.warmboot.examples.Examples;
import org.warmboot.ui.file.ScenarioOpener;

class WelcomeTest {

    /** What a window of 1280 x 720 leaves for the page. */
    private static final Rectangle SMALL = new Rectangle(0, 0, 880, 300);

    private static final int NARROW = 640;

    @Test
    void aSmallWindowShowsExamplesAtOnceAndANarrowOneHasThemBelow() {
        var shell = new Shell(Display.getCurrent());
        try {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            var content = new WelcomeContent(shell, new ScenarioOpener(page));
            var wide = places(content, SMALL.width);
            int examples = Examples.list().size();
            assertTrue(bottom(wide.get(wide.size() - examples)) <= SMALL.height, "the first example is not to be seen");
            var narrow = places(content, NARROW);
            assertEquals(wide.size(), narrow.size());
            for (int i = 1; i < narrow.size(); i++) {
                assertTrue(narrow.get(i).y >= bottom(narrow.get(i - 1)));
            }
        } finally {
            shell.dispose();
        }
    }

    private static int bottom(Rectangle place) {
        return place.y + place.height;
    }

    /** Where the choices are if the page is so wide and as high as it wants, in their order. */
    private static List<Rectangle> places(WelcomeContent content, int width) {
        content.setSize(content.computeSize(width, SWT.DEFAULT));
        content.layout(true, true);
        var places = new ArrayList<Rectangle>();
        collect(content, content, places);
        return places;
    }

    private static void collect(Composite content, Composite parent, List<Rectangle> places) {
        for (var child : parent.getChildren()) {
            if (child instanceof Choice) {
                places.add(content.getDisplay().map(parent, content, child.getBounds()));
            } else if (child instanceof Composite inner) {
                collect(content, inner, places);
            }
        }
    }
}
