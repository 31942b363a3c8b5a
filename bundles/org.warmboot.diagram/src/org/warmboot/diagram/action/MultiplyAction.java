package org.warmboot.diagram.action;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPart;
import org.warmboot.diagram.Messages;
import org.warmboot.diagram.context.DiagramContext;
import org.warmboot.model.Cluster;
import org.warmboot.model.Element;
import org.warmboot.model.words.ElementNames;

/** Makes as many elements like the selected one as the user says, with names that count on. */
public final class MultiplyAction extends SelectionAction {

    /** Identifier of the action. */
    public static final String ID = "org.warmboot.diagram.multiply";

    private static final int MOST = 200;
    private static final IInputValidator NUMBER = text -> {
        try {
            int number = Integer.parseInt(text.strip());
            return number < 1 || number > MOST ? Messages.text("multiply.range", MOST) : null;
        } catch (NumberFormatException e) {
            return Messages.text("multiply.range", MOST);
        }
    };

    /** An action of an editor. */
    public MultiplyAction(IWorkbenchPart part) {
        super(part);
        setId(ID);
        setText(Messages.text("action.multiply"));
    }

    @Override
    protected boolean calculateEnabled() {
        return selected()
                .filter(part -> DiagramContext.of(part)
                        .commands()
                        .multiply((Element) part.getModel(), 1)
                        .canExecute())
                .isPresent();
    }

    @Override
    public void run() {
        selected().ifPresent(part -> {
            var element = (Element) part.getModel();
            var dialog = new InputDialog(
                    getWorkbenchPart().getSite().getShell(),
                    Messages.text("multiply.title"),
                    Messages.text("multiply.message", ElementNames.orKind(element)),
                    "3",
                    NUMBER);
            if (dialog.open() == Window.OK) {
                int number = Integer.parseInt(dialog.getValue().strip());
                execute(DiagramContext.of(part).commands().multiply(element, number));
            }
        });
    }

    private Optional<EditPart> selected() {
        return Optional.of((List<?>) getSelectedObjects())
                .filter(selected -> selected.size() == 1)
                .map(selected -> selected.getFirst())
                .filter(EditPart.class::isInstance)
                .map(EditPart.class::cast)
                .filter(part -> part.getModel() instanceof Element && !(part.getModel() instanceof Cluster));
    }
}
