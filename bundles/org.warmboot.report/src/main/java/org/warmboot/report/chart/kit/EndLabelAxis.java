package org.warmboot.report.chart.kit;

import java.awt.FontMetrics;
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
import org.warmboot.style.Rgb;

/**
 * A second range axis that, in place of ticks, names each line at its right end. Long names take several lines of
 * text; names do not overlap as long as the chart is high enough.
 */
final class EndLabelAxis extends NumberAxis {

    private static final long serialVersionUID = 1;
    private static final int POINTS = 11;
    private static final double LINE_HEIGHT = 13;
    private static final double BETWEEN = 2;
    private static final double GAP = 8;
    private static final double LARGEST_SHARE = 0.36;

    private final transient ValueAxis values;
    private final transient List<EndLabel> labels;

    /** The name of a line, at the height of its last value. */
    record EndLabel(String text, double value, Rgb ink) {}

    private record Block(List<String> lines, EndLabel label) {

        double height() {
            return lines.size() * LINE_HEIGHT + BETWEEN;
        }
    }

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
        var widest = blocks(metrics, area.getWidth()).stream()
                .flatMap(block -> block.lines().stream())
                .mapToInt(metrics::stringWidth)
                .max()
                .orElse(0);
        space.ensureAtLeast(widest == 0 ? 0 : widest + GAP, edge);
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
        var blocks = blocks(graphics.getFontMetrics(), plotArea.getWidth());
        var tops = new ArrayList<Double>();
        for (var block : blocks) {
            var middle = values.valueToJava2D(block.label().value(), dataArea, RectangleEdge.LEFT);
            tops.add(middle - LINE_HEIGHT / 2 - BETWEEN / 2);
        }
        spread(blocks, tops, dataArea.getMaxY() + LINE_HEIGHT / 2);
        for (var i = 0; i < blocks.size(); i++) {
            graphics.setPaint(ChartTheme.awt(blocks.get(i).label().ink()));
            var baseline = tops.get(i) + LINE_HEIGHT - BETWEEN;
            for (var line : blocks.get(i).lines()) {
                graphics.drawString(line, (float) (dataArea.getMaxX() + GAP), (float) baseline);
                baseline += LINE_HEIGHT;
            }
        }
        return new AxisState(cursor);
    }

    /** Names broken into lines, the highest value first. */
    private List<Block> blocks(FontMetrics metrics, double width) {
        return labels.stream()
                .filter(label -> !label.text().isEmpty())
                .sorted(Comparator.comparingDouble(EndLabel::value).reversed())
                .map(label -> new Block(broken(label.text(), metrics, LARGEST_SHARE * width), label))
                .toList();
    }

    private static List<String> broken(String text, FontMetrics metrics, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + ' ' + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Pushes names down until none overlaps, then up from the lowest place allowed. */
    private static void spread(List<Block> blocks, List<Double> tops, double lowest) {
        for (var i = 1; i < tops.size(); i++) {
            tops.set(
                    i, Math.max(tops.get(i), tops.get(i - 1) + blocks.get(i - 1).height()));
        }
        var limit = lowest;
        for (var i = tops.size() - 1; i >= 0; i--) {
            limit -= blocks.get(i).height();
            tops.set(i, Math.min(tops.get(i), limit));
            limit = tops.get(i);
        }
    }
}
