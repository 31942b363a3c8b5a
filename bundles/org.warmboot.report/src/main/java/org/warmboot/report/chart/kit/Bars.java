package org.warmboot.report.chart.kit;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Values side by side, each written at its end: horizontal bars from zero, or dots where they differ by orders. */
public final class Bars {

    /** From this ratio of the largest to the smallest value on, bars would hide the small ones. */
    public static final double ORDERS = 40;

    /** Factor of room beyond the outermost dots. */
    private static final double AIR = 1.7;

    /** Room beyond the longest bar. */
    private static final double CLEAR = 1.02;

    private static final int NAME_LINES = 3;
    private static final int NAME_POINTS = 11;

    /** Share of the width for the names. */
    private static final float NAME_SHARE = 0.42f;

    /** Share of a line of a name that is filled, at least, before a word goes to the next one. */
    private static final double FILLED = 0.8;

    private final ChartTheme theme;

    /** Bars in this look. */
    public Bars(ChartTheme theme) {
        this.theme = theme;
    }

    /** Whether values differ so much that only a logarithmic axis shows them all. */
    public static boolean differByOrders(List<Bar> bars) {
        var values = bars.stream().mapToDouble(Bar::value).summaryStatistics();
        return values.getCount() > 1 && values.getMin() > 0 && values.getMax() / values.getMin() >= ORDERS;
    }

    /** Bars from zero. */
    public JFreeChart of(String title, String subtitle, List<Bar> bars) {
        return theme.frame(fromZero(theme, data(bars), bars, new BarMarks(theme, bars)), title, subtitle);
    }

    /**
     * Horizontal bars from zero with their labels at their ends.
     *
     * @param bars as long as the bars of the data, and with the labels at their ends
     */
    static CategoryPlot fromZero(ChartTheme theme, CategoryDataset data, List<Bar> bars, CategoryItemRenderer marks) {
        var numbers = new RoomyAxis(BarLabels.width(bars));
        numbers.setVisible(false);
        numbers.setRange(0, highest(bars));
        var plot = plot(theme, data, numbers, marks);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(ChartTheme.awt(theme.style().axis()));
        plot.setRangeZeroBaselineStroke(ChartTheme.HAIRLINE);
        return plot;
    }

    /** Dots on a logarithmic axis; all values are above zero. */
    public JFreeChart dots(String title, String subtitle, List<Bar> bars) {
        var numbers = new RoomyLogAxis(BarLabels.width(bars));
        theme.logarithmic(numbers);
        var lowest = bars.stream().mapToDouble(Bar::value).min().orElse(1);
        numbers.setRange(lowest / AIR, highest(bars) * AIR);
        var plot = plot(theme, data(bars), numbers, new DotMarks(theme, bars));
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(ChartTheme.awt(theme.style().grid()));
        plot.setRangeGridlineStroke(ChartTheme.HAIRLINE);
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(ChartTheme.awt(theme.style().grid()));
        plot.setDomainGridlineStroke(ChartTheme.HAIRLINE);
        return theme.frame(plot, title, subtitle);
    }

    private static CategoryDataset data(List<Bar> bars) {
        var data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(bar.value(), bar.series(), bar.group()));
        return data;
    }

    /** Horizontal bars, or marks in their place. */
    public static CategoryPlot plot(
            ChartTheme theme, CategoryDataset data, ValueAxis numbers, CategoryItemRenderer marks) {
        var plot = new CategoryPlot(data, groups(theme), numbers, marks);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    /** Lines that a name takes, at most, in a chart of this width. */
    public static int lines(String name, double width) {
        var context = new FontRenderContext(null, true, true);
        var length = ChartTheme.font(NAME_POINTS).getStringBounds(name, context).getWidth();
        return length <= NAME_SHARE * width
                ? 1
                : Math.min(NAME_LINES, (int) Math.ceil(length / (FILLED * NAME_SHARE * width)));
    }

    private static double highest(List<Bar> bars) {
        var highest = bars.stream().mapToDouble(Bar::farthest).max().orElse(0);
        return highest > 0 ? CLEAR * highest : 1;
    }

    /** Names at the left. */
    private static CategoryAxis groups(ChartTheme theme) {
        var axis = new CategoryAxis();
        axis.setTickLabelFont(ChartTheme.font(NAME_POINTS));
        axis.setTickLabelPaint(ChartTheme.awt(theme.style().text()));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.03);
        axis.setUpperMargin(0.03);
        axis.setCategoryMargin(0.3);
        axis.setMaximumCategoryLabelWidthRatio(NAME_SHARE);
        axis.setMaximumCategoryLabelLines(NAME_LINES);
        axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        return axis;
    }

    /** A {@link RoomyAxis} on a logarithmic scale. */
    private static final class RoomyLogAxis extends LogAxis {

        private static final long serialVersionUID = 1;
        private final double room;

        RoomyLogAxis(double room) {
            this.room = room;
        }

        @Override
        public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
            return super.valueToJava2D(value, BarLabels.without(area, room), edge);
        }
    }
}
