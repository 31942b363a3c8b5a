package org.warmboot.edit.command;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;

/** Gives a feature a value; undoing it also brings back that it had none. */
final class SetFeature extends Command {
    private final EObject target;
    private final EStructuralFeature feature;
    private final Object value;
    private Object before;
    private boolean wasSet;

    SetFeature(String label, EObject target, EStructuralFeature feature, Object value) {
        super(label);
        this.target = target;
        this.feature = feature;
        this.value = frozen(value);
    }

    @Override
    public boolean canExecute() {
        return feature.isChangeable() && !Objects.equals(target.eGet(feature), value);
    }

    @Override
    public void execute() {
        wasSet = target.eIsSet(feature);
        before = frozen(target.eGet(feature));
        redo();
    }

    @Override
    public void redo() {
        target.eSet(feature, value);
    }

    @Override
    public void undo() {
        if (wasSet) {
            target.eSet(feature, before);
        } else {
            target.eUnset(feature);
        }
    }

    private static Object frozen(Object value) {
        return value instanceof Collection<?> values ? List.copyOf(values) : value;
    }
}
