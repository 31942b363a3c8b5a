package org.warmboot.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.warmboot.ui.results.Sheet.Group;

/** The lists above pictures know experiments by their identifiers; names are for people. */
class SheetSelectorTest {

    private final Shell shell = new Shell();
    private final SheetSelector selector = new SheetSelector(shell, () -> {});
    private final Sheet first = sheet("one", "Weekly", "Causes");
    private final Sheet second = sheet("two", "Weekly", "Causes");

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void experimentsOfOneNameAreTwoRowsEachWithItsOwnPictures() {
        selector.offer(List.of(first, second));
        var groups = (Combo) shell.getChildren()[0];
        assertEquals(List.of("Weekly", "Weekly"), List.of(groups.getItems()));
        assertSame(first, selector.selected().orElseThrow());

        groups.select(1);
        groups.notifyListeners(SWT.Selection, new Event());
        assertSame(second, selector.selected().orElseThrow());

        selector.select(first);
        assertSame(first, selector.selected().orElseThrow());
    }

    @Test
    void whatWasChosenStaysChosenWhenItsExperimentIsRenamed() {
        selector.offer(List.of(first, second));
        selector.select(second);
        var renamed = sheet("two", "Every week", "Causes");

        selector.offer(List.of(sheet("zero", "Weekly", "Causes"), first, renamed));

        assertSame(renamed, selector.selected().orElseThrow());
    }

    @Test
    void picturesOfOneTitleAreTwoRowsToo() {
        var twin = sheet("one", "Weekly", "Causes");
        selector.offer(List.of(first, twin));
        var titles = (Combo) shell.getChildren()[1];

        titles.select(1);
        titles.notifyListeners(SWT.Selection, new Event());

        assertSame(twin, selector.selected().orElseThrow());
    }

    private static Sheet sheet(String id, String experiment, String title) {
        return new Sheet(new Group(id, experiment), title, () -> {
            throw new AssertionError("nobody looks at it");
        });
    }
}
