package org.warmboot.diagram.editor;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.events.ControlAdapter;
import org.eclipse.swt.events.ControlEvent;

/** A drawing that is a little larger than its window is opened as small as needed to be seen as a whole. */
final class FirstSight extends ControlAdapter {

    /** Smaller text is hard to read: a larger drawing is opened in its own size. */
    private static final double LEAST = 0.6;

    private final GraphicalViewer viewer;
    private final ZoomManager zoom;

    private FirstSight(GraphicalViewer viewer, ZoomManager zoom) {
        this.viewer = viewer;
        this.zoom = zoom;
    }

    /** Lets a viewer that has its drawing, but no place in the window yet, begin so. */
    static void install(GraphicalViewer viewer, ZoomManager zoom) {
        viewer.getControl().addControlListener(new FirstSight(viewer, zoom));
    }

    @Override
    public void controlResized(ControlEvent event) {
        var size = viewer.getControl().getSize();
        if (size.x <= 1 || size.y <= 1) {
            return; // not laid out yet
        }
        viewer.getControl().removeControlListener(this);
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
                fit();
            }
        });
    }

    private void fit() {
        if (!(viewer.getContents() instanceof GraphicalEditPart contents)
                || !(contents.getFigure() instanceof FreeformFigure drawing)
                || zoom.getZoom() != 1) {
            return;
        }
        viewer.flush();
        var extent = drawing.getFreeformExtent();
        var size = viewer.getControl().getSize();
        double fit = Math.min((double) size.x / extent.right(), (double) size.y / extent.bottom());
        if (fit >= LEAST && fit < 1) {
            zoom.setZoom(Math.floor(fit * 100) / 100);
        }
    }
}
