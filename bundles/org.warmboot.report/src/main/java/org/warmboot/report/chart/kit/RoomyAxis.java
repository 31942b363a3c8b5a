package org.warmboot.report.chart.kit;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** An axis whose ends lie so many pixels before the edges, where the labels of the bars find room. */
public final class RoomyAxis extends NumberAxis {

    private static final long serialVersionUID = 1;
    private final double before;
    private final double after;

    /** Room at the end alone. */
    RoomyAxis(double room) {
        this(0, room);
    }

    /** Room at both ends, in pixels. */
    public RoomyAxis(double before, double after) {
        this.before = before;
        this.after = after;
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return super.valueToJava2D(value, BarLabels.without(area, before, after), edge);
    }
}
