package org.warmboot.diagram.tool;

import java.util.List;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gef.tools.SelectionTool;

/** Makes a new element and opens its name. */
public final class NamingTool extends CreationTool {
    @Override
    protected void performCreation(int button) {
        var viewer = getCurrentViewer();
        var made = getCreateRequest().getNewObject();
        super.performCreation(button);
        openName(viewer, made);
    }

    /** Opens the name of what was made as soon as it is drawn, unless the user does something else by then. */
    public static void openName(EditPartViewer viewer, Object made) {
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (viewer.getControl() != null
                    && viewer.getEditPartRegistry().get(made) instanceof EditPart part
                    && isIdle(viewer, part)) {
                viewer.reveal(part);
                part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
            }
        });
    }

    private static boolean isIdle(EditPartViewer viewer, EditPart part) {
        return List.of(part).equals(viewer.getSelectedEditParts())
                && viewer.getEditDomain().getActiveTool() instanceof SelectionTool;
    }
}
