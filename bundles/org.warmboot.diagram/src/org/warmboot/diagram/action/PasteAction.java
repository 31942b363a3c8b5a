package org.warmboot.diagram.action;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.warmboot.diagram.Messages;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.edit.template.CopiedElements;
import org.warmboot.model.Element;

/** Pastes copied elements into what is selected, or into whatever is around it that can hold them. */
public final class PasteAction extends SelectionAction {
    /** A paste action of an editor. */
    public PasteAction(IWorkbenchPart part) {
        super(part);
        setId(ActionFactory.PASTE.getId());
        setText(Messages.text("action.paste"));
        setLazyEnablementCalculation(true); // the clipboard does not tell when it changes
    }

    @Override
    protected boolean calculateEnabled() {
        return command().canExecute();
    }

    @Override
    public void run() {
        execute(command());
    }

    private Command command() {
        var session = getWorkbenchPart().getAdapter(ScenarioSession.class);
        return session == null
                ? new CompoundCommand()
                : session.commands().paste(CopiedElements.get(), selected().orElse(session.scenario()));
    }

    private Optional<Element> selected() {
        return ((List<?>) getSelectedObjects())
                .stream()
                        .filter(EditPart.class::isInstance)
                        .map(part -> ((EditPart) part).getModel())
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .findFirst();
    }
}
