package org.warmboot.ui.history;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * The steps of editing: those that were made, and those that were taken back and can be made again.
 *
 * @param stack holds them
 */
public record History(CommandStack stack) {

    /** All steps in the order in which they were made. */
    public List<Command> steps() {
        var steps = new ArrayList<Command>();
        for (var step : stack.getCommands()) {
            steps.add((Command) step);
        }
        return steps;
    }

    /** How many of the steps are made as the scenario is now; the others were taken back. */
    public int position() {
        var last = stack.getUndoCommand();
        var steps = steps();
        for (int i = steps.size(); i > 0; i--) {
            if (steps.get(i - 1) == last) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Takes back or makes steps until so many are made.
     *
     * @param wanted from 0, as the scenario was opened, to the number of all steps
     */
    public void goTo(int wanted) {
        while (position() > wanted && stack.canUndo()) {
            stack.undo();
        }
        while (position() < wanted && stack.canRedo()) {
            stack.redo();
        }
    }
}
