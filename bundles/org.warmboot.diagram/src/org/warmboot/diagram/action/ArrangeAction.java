package org.warmboot.diagram.action;

import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.ui.IWorkbenchPart;
import org.warmboot.diagram.Messages;
import org.warmboot.edit.session.ScenarioSession;

/** Places all hosts anew: row by row, those of a cluster together; or else by clusters and migrations. */
public final class ArrangeAction extends WorkbenchPartAction {

    private final boolean rows;

    /** An action of an editor that places hosts in rows, or else by an automatic layout. */
    public ArrangeAction(IWorkbenchPart part, boolean rows) {
        super(part);
        this.rows = rows;
        setId(id(rows));
        setText(Messages.text(rows ? "action.arrange" : "action.layout"));
    }

    /** Identifier of one of both actions. */
    public static String id(boolean rows) {
        return rows ? "org.warmboot.diagram.arrange" : "org.warmboot.diagram.layout";
    }

    @Override
    protected boolean calculateEnabled() {
        var session = session();
        return session != null && !session.scenario().getHosts().isEmpty();
    }

    @Override
    public void run() {
        var picture = session().commands().picture();
        execute(rows ? picture.arrange() : picture.layout());
    }

    private ScenarioSession session() {
        return (ScenarioSession) getWorkbenchPart().getAdapter(ScenarioSession.class);
    }
}
