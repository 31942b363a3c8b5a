package org.warmboot.edit.command;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.warmboot.drawing.topology.Standing;
import org.warmboot.model.notation.Shape;

/** Does something, and lets hosts make way for what it has made, moved or let grow; both are one step of the history. */
public final class MakeRoom extends Command {
    private final Command change;
    private final ScenarioCommands commands;
    private CompoundCommand moves;

    /** A change to a scenario or its picture that keeps hosts apart. */
    public MakeRoom(Command change, ScenarioCommands commands) {
        super(change.getLabel());
        this.change = change;
        this.commands = commands;
    }

    @Override
    public boolean canExecute() {
        return change.canExecute();
    }

    @Override
    public boolean canUndo() {
        return change.canUndo();
    }

    @Override
    public void execute() {
        var before = standing();
        change.execute();
        moves = new CompoundCommand();
        standing()
                .displacedSince(before)
                .forEach((host, box) -> commands.diagram().getShapes().stream()
                        .filter(shape -> shape.getElement() == host)
                        .findFirst()
                        .ifPresent(shape -> moves.add(move(shape, box.x(), box.y()))));
        moves.execute();
    }

    @Override
    public void redo() {
        change.redo();
        moves.redo();
    }

    @Override
    public void undo() {
        moves.undo();
        change.undo();
    }

    private Standing standing() {
        return new Standing(commands.scenario(), commands.diagram());
    }

    private static Command move(Shape shape, int x, int y) {
        return new PlaceShape("", shape, new Rectangle(x, y, shape.getWidth(), shape.getHeight()));
    }
}
