package org.warmboot.diagram.technique;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.warmboot.drawing.Spot;

/** Where the layout lets a link begin at the edge of a step. */
final class SpotAnchor extends AbstractConnectionAnchor {
    private final Spot spot;

    SpotAnchor(IFigure owner, Spot spot) {
        super(owner);
        this.spot = spot;
    }

    @Override
    public Point getLocation(Point reference) {
        var place = new Point(spot.x(), spot.y());
        getOwner().translateToAbsolute(place);
        return place;
    }
}
