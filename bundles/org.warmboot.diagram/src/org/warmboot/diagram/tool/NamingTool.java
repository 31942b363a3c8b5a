package org.warmboot.diagram.tool;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.CreationTool;

/** Makes a new element and opens its name. */
public final class NamingTool extends CreationTool {
    @Override
    protected void performCreation(int button) {
        var viewer = getCurrentViewer();
        var made = getCreateRequest().getNewObject();
        super.performCreation(button);
        openName(viewer, made);
    }

    /** Opens the name of what was made, as soon as it is drawn. */
    public static void openName(EditPartViewer viewer, Object made) {
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (viewer.getControl() != null && viewer.getEditPartRegistry().get(made) instanceof EditPart part) {
                viewer.reveal(part);
                part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
            }
        });
    }
}
