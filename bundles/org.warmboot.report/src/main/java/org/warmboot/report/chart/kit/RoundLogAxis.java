package org.warmboot.report.chart.kit;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A logarithmic lower axis with marks at powers of ten, and at 2 and 5 times them where it spans few. */
public final class RoundLogAxis extends LogAxis {

    private static final long serialVersionUID = 1;
    private static final double FEW = 2.2;

    /** An axis with this label. */
    public RoundLogAxis(String label) {
        super(label);
    }

    @Override
    protected List<Tick> refreshTicksHorizontal(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
        var decades = Math.log10(getUpperBound() / getLowerBound());
        var steps = decades > FEW ? new double[] {1} : new double[] {1, 2, 5};
        var ticks = new ArrayList<Tick>();
        var last = (int) Math.floor(Math.log10(getUpperBound()));
        for (var power = (int) Math.floor(Math.log10(getLowerBound())); power <= last; power++) {
            for (var step : steps) {
                var value = step * Math.pow(10, power);
                if (getRange().contains(value)) {
                    ticks.add(new NumberTick(
                            value, ChartTheme.format().format(value), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
                }
            }
        }
        return ticks;
    }
}
