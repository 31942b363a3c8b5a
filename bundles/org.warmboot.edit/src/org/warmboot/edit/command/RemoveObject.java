package org.warmboot.edit.command;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;

/** Takes an object out of its container, and knows where it was. */
final class RemoveObject extends Command {
    private final EObject object;
    private Slot slot;

    RemoveObject(EObject object) {
        this.object = object;
    }

    @Override
    public void execute() {
        slot = Slot.of(object);
        redo();
    }

    @Override
    public void redo() {
        slot.take(object);
    }

    @Override
    public void undo() {
        slot.put(object);
    }
}
