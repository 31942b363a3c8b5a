package org.warmboot.edit.command;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.warmboot.model.Element;

/** Moves an element within the list that holds it, or into the same list of another owner. */
final class MoveElement extends Command {
    private final Element element;
    private final EObject owner;
    private final Optional<? extends Element> before;
    private Slot from;

    MoveElement(String label, Element element, EObject owner, Optional<? extends Element> before) {
        super(label);
        this.element = element;
        this.owner = owner;
        this.before = before;
    }

    @Override
    public boolean canExecute() {
        var feature = element.eContainmentFeature();
        return feature != null
                && feature.isMany()
                && owner.eClass().getEAllStructuralFeatures().contains(feature)
                && !before.filter(element::equals).isPresent()
                && !isThereAlready();
    }

    @Override
    public void execute() {
        from = Slot.of(element);
        redo();
    }

    @Override
    public void redo() {
        from.take(element);
        var list = Slot.values(owner, from.feature());
        list.add(before.map(list::indexOf).filter(index -> index >= 0).orElse(list.size()), element);
    }

    @Override
    public void undo() {
        Slot.of(element).take(element);
        from.put(element);
    }

    private boolean isThereAlready() {
        if (element.eContainer() != owner) {
            return false;
        }
        var list = Slot.values(owner, element.eContainmentFeature());
        int next = list.indexOf(element) + 1;
        return before.map(other -> list.indexOf(other) == next).orElse(next == list.size());
    }
}
