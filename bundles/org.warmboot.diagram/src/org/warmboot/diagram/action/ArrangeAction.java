package org.warmboot.diagram.action;

import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.ui.IWorkbenchPart;
import org.warmboot.diagram.Messages;
import org.warmboot.edit.session.ScenarioSession;

/** Places all hosts anew: row by row, those of a cluster together. */
public final class ArrangeAction extends WorkbenchPartAction {

    /** Identifier of the action. */
    public static final String ID = "org.warmboot.diagram.arrange";

    /** An action of an editor. */
    public ArrangeAction(IWorkbenchPart part) {
        super(part);
        setId(ID);
        setText(Messages.text("action.arrange"));
    }

    @Override
    protected boolean calculateEnabled() {
        var session = session();
        return session != null && !session.scenario().getHosts().isEmpty();
    }

    @Override
    public void run() {
        execute(session().commands().picture().arrange());
    }

    private ScenarioSession session() {
        return (ScenarioSession) getWorkbenchPart().getAdapter(ScenarioSession.class);
    }
}
