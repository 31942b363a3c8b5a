package org.warmboot.report.chart.kit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws dots with their labels and the circles of published values. */
final class DotMarks extends LineAndShapeRenderer {

    private static final long serialVersionUID = 1;
    private static final Ellipse2D DOT = new Ellipse2D.Double(-4, -4, 8, 8);

    private final transient BarLabels labels;
    private final Color ink;

    DotMarks(ChartTheme theme, List<Bar> bars) {
        super(false, true);
        labels = new BarLabels(bars);
        ink = ChartTheme.awt(theme.style().text());
        setDefaultShape(DOT);
        setAutoPopulateSeriesShape(false);
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator(labels);
        setDefaultToolTipGenerator(labels);
        setDefaultItemLabelFont(ChartTheme.font(11));
        setDefaultItemLabelPaint(ink);
        setItemLabelInsets(new RectangleInsets(0, 9, 0, 9));
        var beside = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
        setDefaultPositiveItemLabelPosition(beside);
        setDefaultNegativeItemLabelPosition(beside);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return labels.bar(getPlot().getDataset(), row, column).colour();
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis across,
            ValueAxis values,
            CategoryDataset data,
            int row,
            int column,
            int pass) {
        if (data.getValue(row, column) == null) {
            return;
        }
        super.drawItem(graphics, state, area, plot, across, values, data, row, column, pass);
        labels.bar(data, row, column)
                .published()
                .ifPresent(published -> BarMarks.ring(
                        graphics,
                        values.valueToJava2D(published, area, plot.getRangeAxisEdge()),
                        across.getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge()),
                        ink));
    }
}
