package org.warmboot.ui.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.warmboot.ui.NothingLogged;
import org.warmboot.ui.Screenshots;
import org.warmboot.ui.Workbench;

/** What is seen of a drawing before anything was done. */
@ExtendWith(NothingLogged.class)
class FirstSightTest {

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        Workbench.closeAll();
    }

    @Test
    void aHostThatIsALittleLargerThanASmallWindowIsSeenWholeAndReadable() throws Exception {
        var window = Workbench.page().getWorkbenchWindow().getShell();
        var before = window.getSize();
        try {
            window.setSize(1280, 700);
            Workbench.work();
            var open = Workbench.openExample(folder);
            var viewer = open.editor().getAdapter(GraphicalViewer.class);
            var host = (GraphicalEditPart)
                    viewer.getEditPartRegistry().get(open.scenario().getHosts().getFirst());
            var place = host.getFigure().getBounds().getCopy();
            host.getFigure().translateToAbsolute(place);
            Screenshots.take("first-sight");
            var canvas = viewer.getControl().getSize();
            assertTrue(place.right() <= canvas.x && place.bottom() <= canvas.y, place + " in " + canvas);
            double zoom = ((ZoomManager) viewer.getProperty(ZoomManager.class.toString())).getZoom();
            assertTrue(zoom >= 0.6 && zoom < 1, "zoom " + zoom);
            assertEquals(0, Math.min(0, place.y), "nothing is above the edge");
        } finally {
            window.setSize(before);
            Workbench.work();
        }
    }
}
