package org.warmboot.report.chart.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Draws bars with their labels, the marks at their reach and the circles of published values. */
final class BarMarks extends BarRenderer {

    private static final long serialVersionUID = 1;
    private static final double THICKEST = 22;
    private static final double RADIUS = 4.5;

    private final transient BarLabels labels;
    private final Color ink;

    BarMarks(ChartTheme theme, List<Bar> bars) {
        labels = new BarLabels(bars);
        ink = ChartTheme.awt(theme.style().text());
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setItemMargin(0.08);
        setDefaultItemLabelsVisible(true);
        setDefaultItemLabelGenerator(labels);
        setDefaultToolTipGenerator(labels);
        setDefaultItemLabelFont(ChartTheme.font(11));
        setDefaultItemLabelPaint(ink);
        var end = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);
        setDefaultPositiveItemLabelPosition(end);
        setDefaultNegativeItemLabelPosition(end);
        setItemLabelInsets(new RectangleInsets(0, 6, 0, 6));
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return labels.bar(getPlot().getDataset(), row, column).colour();
    }

    @Override
    protected void calculateBarWidth(CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
        super.calculateBarWidth(plot, area, index, state);
        state.setBarWidth(Math.min(state.getBarWidth(), THICKEST));
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
        var bar = labels.bar(data, row, column);
        if (bar.published().isPresent() && data.getRowCount() == 1) {
            var x = values.valueToJava2D(bar.published().getAsDouble(), area, plot.getRangeAxisEdge());
            var y = across.getCategoryMiddle(column, data.getColumnCount(), area, plot.getDomainAxisEdge());
            ring(graphics, x, y, ink);
        }
    }

    /** An open circle: a published value. */
    static void ring(Graphics2D graphics, double x, double y, Color ink) {
        graphics.setPaint(ink);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }

    @Override
    protected void drawItemLabel(
            Graphics2D graphics,
            CategoryDataset data,
            int row,
            int column,
            CategoryPlot plot,
            CategoryItemLabelGenerator generator,
            Rectangle2D shape,
            boolean negative) {
        var bar = labels.bar(data, row, column);
        var scale = bar.value() > 0 ? shape.getWidth() / bar.value() : 0;
        var end = shape.getX() + bar.reach() * scale;
        if (scale > 0 && end > shape.getMaxX() + 1) {
            graphics.setPaint(ink);
            graphics.setStroke(ChartTheme.HAIRLINE);
            var middle = shape.getCenterY();
            graphics.draw(new Line2D.Double(shape.getMaxX(), middle, end, middle));
            graphics.draw(new Line2D.Double(end, middle - 6, end, middle + 6));
        }
        var ring = bar.published().isPresent() ? bar.published().getAsDouble() * scale + RADIUS : 0;
        var whole = Math.max(Math.max(shape.getWidth(), bar.reach() * scale), ring);
        var reached = new Rectangle2D.Double(shape.getX(), shape.getY(), whole, shape.getHeight());
        super.drawItemLabel(graphics, data, row, column, plot, generator, reached, negative);
    }
}
