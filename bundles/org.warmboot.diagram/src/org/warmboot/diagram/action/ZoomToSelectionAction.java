package org.warmboot.diagram.action;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.Action;
import org.warmboot.diagram.Messages;
import org.warmboot.model.Scenario;

/** Shows what is selected as large as it fits; the whole drawing if nothing is. */
public final class ZoomToSelectionAction extends Action {

    /** Identifier of the action. */
    public static final String ID = "org.warmboot.diagram.zoom.selection";

    private static final int MARGIN = 24;

    private final GraphicalViewer viewer;
    private final ZoomManager zoom;

    ZoomToSelectionAction(GraphicalViewer viewer, ZoomManager zoom) {
        super(Messages.text("action.zoom.selection"));
        this.viewer = viewer;
        this.zoom = zoom;
        setId(ID);
    }

    @Override
    public void run() {
        selected().ifPresentOrElse(this::show, () -> zoom.setZoomAsText(ZoomManager.FIT_ALL));
    }

    private Optional<Rectangle> selected() {
        return ((List<?>) viewer.getSelectedEditParts())
                .stream()
                        .map(GraphicalEditPart.class::cast)
                        .filter(part -> !(part.getModel() instanceof Scenario))
                        .map(part -> part.getFigure().getBounds().getCopy())
                        .reduce(Rectangle::union);
    }

    private void show(Rectangle area) {
        area.expand(MARGIN, MARGIN);
        var view = zoom.getViewport();
        var window = view.getClientArea();
        zoom.setZoom(Math.clamp(
                Math.min(window.width / (double) area.width, window.height / (double) area.height),
                zoom.getMinZoom(),
                zoom.getMaxZoom()));
        view.validate();
        var middle = area.getCenter().scale(zoom.getZoom());
        view.setViewLocation(middle.translate(-window.width / 2, -window.height / 2));
    }
}
