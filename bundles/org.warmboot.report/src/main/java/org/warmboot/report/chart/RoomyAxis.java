package org.warmboot.report.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** An axis whose end lies so many pixels before the edge, where the labels of the bars find room. */
final class RoomyAxis extends NumberAxis {

    private static final long serialVersionUID = 1;
    private final double room;

    RoomyAxis(double room) {
        this.room = room;
    }

    @Override
    public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
        return super.valueToJava2D(value, BarLabels.without(area, room), edge);
    }
}
