package org.warmboot.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.warmboot.report.style.Rgb;

/** A second range axis that, in place of ticks, names each line at its right end; labels never overlap. */
final class EndLabelAxis extends NumberAxis {

    private static final long serialVersionUID = 1;
    private static final int POINTS = 11;
    private static final double LINE_HEIGHT = 15;
    private static final double GAP = 8;

    private final transient ValueAxis values;
    private final transient List<EndLabel> labels;

    /** The name of a line, at the height of its last value. */
    record EndLabel(String text, double value, Rgb ink) {}

    EndLabelAxis(ValueAxis values, List<EndLabel> labels) {
        this.values = values;
        this.labels = List.copyOf(labels);
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setTickLabelsVisible(false);
    }

    @Override
    public AxisSpace reserveSpace(
            Graphics2D graphics, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace taken) {
        var space = taken == null ? new AxisSpace() : taken;
        var metrics = graphics.getFontMetrics(ChartTheme.font(POINTS));
        var widest = labels.stream().mapToInt(label -> metrics.stringWidth(label.text())).max().orElse(0);
        space.ensureAtLeast(widest + GAP, edge);
        return space;
    }

    @Override
    public AxisState draw(
            Graphics2D graphics,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo info) {
        graphics.setFont(ChartTheme.font(POINTS));
        var sorted = labels.stream()
                .sorted(Comparator.comparingDouble(EndLabel::value).reversed())
                .toList();
        var heights = new ArrayList<Double>();
        for (var label : sorted) {
            heights.add(values.valueToJava2D(label.value(), dataArea, RectangleEdge.LEFT));
        }
        spread(heights, dataArea.getMaxY() - 2);
        for (var i = 0; i < sorted.size(); i++) {
            graphics.setPaint(ChartTheme.awt(sorted.get(i).ink()));
            graphics.drawString(
                    sorted.get(i).text(), (float) (dataArea.getMaxX() + GAP), (float) (heights.get(i) + 4));
        }
        return new AxisState(cursor);
    }

    /** Pushes labels down until none overlaps, then up from the lowest place allowed. */
    private static void spread(List<Double> heights, double lowest) {
        for (var i = 1; i < heights.size(); i++) {
            heights.set(i, Math.max(heights.get(i), heights.get(i - 1) + LINE_HEIGHT));
        }
        var limit = lowest;
        for (var i = heights.size() - 1; i >= 0; i--) {
            heights.set(i, Math.min(heights.get(i), limit));
            limit = heights.get(i) - LINE_HEIGHT;
        }
    }
}
