package org.warmboot.diagram.context;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.warmboot.edit.command.ScenarioCommands;
import org.warmboot.edit.session.ScenarioSession;

/**
 * What the parts, policies and actions of one viewer share.
 *
 * @param session the open scenario
 * @param marks   what validation says of its elements
 */
public record DiagramContext(ScenarioSession session, IssueMarks marks) {
    private static final String KEY = DiagramContext.class.getName();

    /** Gives the context of the viewer that shows a part. */
    public static DiagramContext of(EditPart part) {
        return (DiagramContext) part.getViewer().getProperty(KEY);
    }

    /** Makes this the context of a viewer. */
    public void install(EditPartViewer viewer) {
        viewer.setProperty(KEY, this);
    }

    /** Makes commands on the open scenario. */
    public ScenarioCommands commands() {
        return session.commands();
    }
}
