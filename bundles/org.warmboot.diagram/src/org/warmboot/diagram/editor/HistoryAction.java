package org.warmboot.diagram.editor;

import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.actions.ActionFactory;
import org.warmboot.diagram.Messages;

/** A step back or forth in the history of a scenario; works in every part that shows something of it. */
final class HistoryAction extends Action {
    private final Runnable step;

    private HistoryAction(ActionFactory factory, Runnable step) {
        this.step = step;
        setId(factory.getId());
        setActionDefinitionId(factory.getCommandId());
    }

    static IAction undo(CommandStack stack) {
        var action = new HistoryAction(ActionFactory.UNDO, stack::undo);
        action.follow(stack, "history.undo", CommandStack::canUndo, CommandStack::getUndoCommand);
        return action;
    }

    static IAction redo(CommandStack stack) {
        var action = new HistoryAction(ActionFactory.REDO, stack::redo);
        action.follow(stack, "history.redo", CommandStack::canRedo, CommandStack::getRedoCommand);
        return action;
    }

    private void follow(
            CommandStack stack, String key, Predicate<CommandStack> can, Function<CommandStack, Command> next) {
        update(stack, key, can, next);
        stack.addCommandStackListener(event -> update(stack, key, can, next));
    }

    private void update(
            CommandStack stack, String key, Predicate<CommandStack> can, Function<CommandStack, Command> next) {
        setEnabled(can.test(stack));
        var command = next.apply(stack);
        var label = command == null ? null : command.getLabel();
        setText(Messages.text(key, label == null ? "" : label.replace("&", "&&"))
                .strip());
    }

    @Override
    public void run() {
        step.run();
    }
}
