package org.warmboot.diagram.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.ui.actions.Clipboard;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.warmboot.diagram.Messages;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Service;

/** Pastes copied hosts into the drawing, domains into the selected host, services into the selected domain. */
public final class PasteAction extends SelectionAction {
    private static final int OFFSET = 32;

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
        var paste = new CompoundCommand(Messages.text("action.paste").replace("&", ""));
        var session = getWorkbenchPart().getAdapter(ScenarioSession.class);
        if (session != null && Clipboard.getDefault().getContents() instanceof List<?> copied) {
            for (var original : copied) {
                var copy = EcoreUtil.copy((EObject) original);
                EcoreUtil.<EObject>getAllContents(List.of(copy)).forEachRemaining(PasteAction::forgetIdentifier);
                create(session, (Element) copy).ifPresent(paste::add);
            }
        }
        return paste;
    }

    private Optional<Command> create(ScenarioSession session, Element copy) {
        var commands = session.commands();
        return switch (copy) {
            case Host host -> Optional.of(commands.createHost(host, nextTo(session)));
            case Domain domain -> selected(Host.class)
                    .map(host -> commands.createDomain(domain, host, Optional.empty()));
            case Service service -> selected(Domain.class).map(domain -> commands.createService(service, domain));
            default -> Optional.empty();
        };
    }

    /** The selected element of a type, or the one that holds what is selected. */
    private <T extends EObject> Optional<T> selected(Class<T> type) {
        return ((List<?>) getSelectedObjects()).stream()
                .filter(EditPart.class::isInstance)
                .map(part -> ((EditPart) part).getModel())
                .flatMap(model -> Stream.iterate(
                        (EObject) model, object -> object != null, EObject::eContainer))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static Rectangle nextTo(ScenarioSession session) {
        int x = session.diagram().getShapes().stream().mapToInt(shape -> shape.getX()).max().orElse(0);
        int y = session.diagram().getShapes().stream().mapToInt(shape -> shape.getY()).max().orElse(0);
        return new Rectangle(x + OFFSET, y + OFFSET, -1, -1);
    }

    private static void forgetIdentifier(EObject object) {
        var attribute = object.eClass().getEIDAttribute();
        if (attribute != null) {
            object.eUnset(attribute);
        }
    }
}
