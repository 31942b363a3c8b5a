package org.warmboot.edit.command;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;

/** Lets an object refer to some more objects, behind those that it refers to when the command is executed. */
final class AddReferences extends Command {
    private final EObject owner;
    private final EStructuralFeature feature;
    private final List<? extends EObject> values;
    private List<? extends EObject> added = List.of();

    AddReferences(EObject owner, EStructuralFeature feature, List<? extends EObject> values) {
        this.owner = owner;
        this.feature = feature;
        this.values = List.copyOf(values);
    }

    @Override
    public void execute() {
        var list = Slot.values(owner, feature);
        added = values.stream().filter(value -> !list.contains(value)).toList();
        redo();
    }

    @Override
    public void redo() {
        Slot.values(owner, feature).addAll(added);
    }

    @Override
    public void undo() {
        Slot.values(owner, feature).removeAll(added);
    }
}
