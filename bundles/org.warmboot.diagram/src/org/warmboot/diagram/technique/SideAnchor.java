package org.warmboot.diagram.technique;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;

/** The middle of the left or right edge of a step: time goes from left to right. */
final class SideAnchor extends AbstractConnectionAnchor {
    private final boolean right;

    SideAnchor(IFigure owner, boolean right) {
        super(owner);
        this.right = right;
    }

    @Override
    public Point getLocation(Point reference) {
        var box = getOwner().getBounds();
        var place = right ? box.getRight() : box.getLeft();
        getOwner().translateToAbsolute(place);
        return place;
    }
}
