package org.warmboot.diagram.action;

import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.Action;
import org.warmboot.diagram.Messages;

/** Shows the whole drawing. */
public final class ZoomToFitAction extends Action {

    /** Identifier of the action. */
    public static final String ID = "org.warmboot.diagram.zoom.fit";

    private final ZoomManager zoom;

    ZoomToFitAction(ZoomManager zoom) {
        super(Messages.text("action.zoom.fit"));
        this.zoom = zoom;
        setId(ID);
    }

    @Override
    public void run() {
        zoom.setZoomAsText(ZoomManager.FIT_ALL);
    }
}
