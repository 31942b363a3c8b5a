package org.warmboot.edit.command;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.warmboot.model.notation.Shape;

/** Moves and resizes a picture. */
final class PlaceShape extends Command {
    private final Shape shape;
    private final Rectangle after;
    private Rectangle before;

    PlaceShape(String label, Shape shape, Rectangle bounds) {
        super(label);
        this.shape = shape;
        this.after = bounds.getCopy();
    }

    @Override
    public boolean canExecute() {
        return !bounds().equals(after);
    }

    @Override
    public void execute() {
        before = bounds();
        redo();
    }

    @Override
    public void redo() {
        place(after);
    }

    @Override
    public void undo() {
        place(before);
    }

    private Rectangle bounds() {
        return new Rectangle(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
    }

    private void place(Rectangle bounds) {
        shape.setX(bounds.x);
        shape.setY(bounds.y);
        shape.setWidth(bounds.width);
        shape.setHeight(bounds.height);
    }
}
