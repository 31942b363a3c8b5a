package org.warmboot.diagram.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** Arrow keys that walk from tile to tile by their corners: the middle of the wide bar below may be nearer. */
public final class TileKeys extends GraphicalViewerKeyHandler {
    private final GraphicalViewer viewer;

    /** Keys for a viewer, beside some others. */
    public TileKeys(GraphicalViewer viewer, KeyHandler others) {
        super(viewer);
        this.viewer = viewer;
        setParent(others);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        var next = (event.stateMask & SWT.ALT) == 0 ? next(event.keyCode) : Optional.<GraphicalEditPart>empty();
        next.ifPresent(part -> navigateTo(part, event));
        return next.isPresent() || super.keyPressed(event);
    }

    private Optional<GraphicalEditPart> next(int key) {
        if (!(viewer.getFocusEditPart() instanceof GraphicalEditPart from) || from == viewer.getContents()) {
            return Optional.empty();
        }
        return ((List<?>) from.getParent().getChildren())
                .stream()
                        .map(GraphicalEditPart.class::cast)
                        .filter(part -> part != from && ahead(from, part, key) > 0)
                        .min(Comparator.comparingInt(part -> ahead(from, part, key) + 2 * aside(from, part, key)));
    }

    private static int ahead(GraphicalEditPart from, GraphicalEditPart to, int key) {
        var way = way(from, to);
        return switch (key) {
            case SWT.ARROW_LEFT -> -way.width;
            case SWT.ARROW_RIGHT -> way.width;
            case SWT.ARROW_UP -> -way.height;
            case SWT.ARROW_DOWN -> way.height;
            default -> 0;
        };
    }

    private static int aside(GraphicalEditPart from, GraphicalEditPart to, int key) {
        var way = way(from, to);
        return Math.abs(key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT ? way.height : way.width);
    }

    private static Dimension way(GraphicalEditPart from, GraphicalEditPart to) {
        return corner(to).getDifference(corner(from));
    }

    private static Point corner(GraphicalEditPart part) {
        return part.getFigure().getBounds().getTopLeft();
    }
}
