package org.warmboot.edit.command;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;

/** Makes an object forget another that it refers to. */
final class DropReference extends Command {
    private final EObject owner;
    private final EStructuralFeature feature;
    private final EObject value;
    private Slot slot;

    DropReference(EObject owner, EStructuralFeature feature, EObject value) {
        this.owner = owner;
        this.feature = feature;
        this.value = value;
    }

    @Override
    public void execute() {
        slot = Slot.of(owner, feature, value);
        redo();
    }

    @Override
    public void redo() {
        slot.take(value);
    }

    @Override
    public void undo() {
        slot.put(value);
    }
}
