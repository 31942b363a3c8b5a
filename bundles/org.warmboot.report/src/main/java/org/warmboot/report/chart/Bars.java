package org.warmboot.report.chart;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Horizontal bars from zero, each with its value written at its end. */
final class Bars {

    private final ChartTheme theme;

    Bars(ChartTheme theme) {
        this.theme = theme;
    }

    /**
     * One bar.
     *
     * @param group what stands together, named at the left
     * @param series name of the bar within its group
     * @param value length, in the unit of the axis
     * @param label text at its end
     * @param colour fill
     */
    record Bar(String group, String series, double value, String label, Color colour) {}

    /** A chart whose labels may take so much of the width, as a share of the longest bar. */
    JFreeChart of(String title, String subtitle, List<Bar> bars, double room) {
        var data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(bar.value(), bar.series(), bar.group()));
        var numbers = theme.numbers("");
        theme.bare(numbers);
        numbers.setUpperMargin(room);
        numbers.setTickLabelsVisible(false);
        var plot = new CategoryPlot(data, groups(), numbers, new Renderer(theme, bars));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(ChartTheme.awt(theme.style().axis()));
        plot.setRangeZeroBaselineStroke(ChartTheme.HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        hideAxis(numbers);
        return theme.frame(plot, title, subtitle);
    }

    private static void hideAxis(NumberAxis axis) {
        axis.setVisible(false);
        if (axis.getRange().getLength() == 0) {
            axis.setRange(0, 1);
        }
    }

    private CategoryAxis groups() {
        var axis = new CategoryAxis();
        axis.setTickLabelFont(ChartTheme.font(11));
        axis.setTickLabelPaint(ChartTheme.awt(theme.style().text()));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.03);
        axis.setUpperMargin(0.03);
        axis.setCategoryMargin(0.3);
        axis.setMaximumCategoryLabelWidthRatio(0.4f);
        axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        return axis;
    }

    private static final class Renderer extends BarRenderer implements CategoryItemLabelGenerator {

        private static final long serialVersionUID = 1;

        private final transient List<Bar> bars;

        Renderer(ChartTheme theme, List<Bar> bars) {
            this.bars = bars;
            setBarPainter(new StandardBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(false);
            setItemMargin(0.08);
            setMaximumBarWidth(0.14);
            setDefaultItemLabelsVisible(true);
            setDefaultItemLabelGenerator(this);
            setDefaultItemLabelFont(ChartTheme.font(11));
            setDefaultItemLabelPaint(ChartTheme.awt(theme.style().text()));
            var end = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
            setDefaultPositiveItemLabelPosition(end);
            setDefaultNegativeItemLabelPosition(end);
            setItemLabelInsets(new RectangleInsets(0, 6, 0, 6));
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return bar(getPlot().getDataset(), row, column).colour();
        }

        @Override
        public String generateLabel(CategoryDataset data, int row, int column) {
            return bar(data, row, column).label();
        }

        @Override
        public String generateRowLabel(CategoryDataset data, int row) {
            return data.getRowKey(row).toString();
        }

        @Override
        public String generateColumnLabel(CategoryDataset data, int column) {
            return data.getColumnKey(column).toString();
        }

        private Bar bar(CategoryDataset data, int row, int column) {
            return bars.stream()
                    .filter(bar -> bar.series().equals(data.getRowKey(row))
                            && bar.group().equals(data.getColumnKey(column)))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
