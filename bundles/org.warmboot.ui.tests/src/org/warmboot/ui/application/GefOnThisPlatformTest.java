package org.warmboot.ui.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.SelectionToolEntry;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.warmboot.ui.NothingLogged;

/** GEF 3.2 was built against a platform of 2007: what it still names has to be there. */
@ExtendWith(NothingLogged.class)
class GefOnThisPlatformTest {

    @Test
    void itFindsTheClassesThatThePlatformNoLongerHas() throws Exception {
        var gef = Platform.getBundle("org.eclipse.gef");
        var check = gef.loadClass("org.eclipse.jface.util.Assert");
        var cursors = gef.loadClass("org.eclipse.ui.internal.DragCursors");

        assertEquals(true, check.getMethod("isTrue", boolean.class).invoke(null, true));
        for (int code = 0; code <= 7; code++) {
            var cursor = (Cursor) cursors.getMethod("getCursor", int.class).invoke(null, code);
            assertNotNull(cursor);
        }
    }

    @Test
    void itShowsAFlyoutPalette() {
        var shell = new Shell();
        try {
            var tools = new PaletteDrawer("Tools");
            tools.add(new SelectionToolEntry());
            var root = new PaletteRoot();
            root.add(tools);
            var domain = new EditDomain();
            domain.setPaletteRoot(root);
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            var palette = new FlyoutPaletteComposite(
                    shell, SWT.NONE, page, new PaletteViewerProvider(domain), new PinnedAtTheRight());
            palette.setGraphicalControl(new Composite(palette, SWT.NONE));
            shell.setSize(600, 400);
            shell.open();
            shell.layout();

            var drawers = domain.getPaletteViewer().getContents().getChildren();
            assertEquals(1, drawers.size());
            assertEquals(tools, ((EditPart) drawers.get(0)).getModel());
        } finally {
            shell.dispose();
        }
    }

    private static final class PinnedAtTheRight implements FlyoutPreferences {

        @Override
        public int getDockLocation() {
            return PositionConstants.EAST;
        }

        @Override
        public int getPaletteState() {
            return FlyoutPaletteComposite.STATE_PINNED_OPEN;
        }

        @Override
        public int getPaletteWidth() {
            return 160;
        }

        @Override
        public void setDockLocation(int location) {
            throw new AssertionError("nobody moved the palette");
        }

        @Override
        public void setPaletteState(int state) {
            throw new AssertionError("nobody closed the palette");
        }

        @Override
        public void setPaletteWidth(int width) {
            // The first layout stores the width that it was given.
        }
    }
}
