package org.warmboot.report.chart.kit;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.warmboot.style.StyleTable;

/** Marks and what they mean, below the heading of a chart, in as many lines as it takes. */
public final class SwatchLegend extends Title {

    private static final long serialVersionUID = 1;
    private static final int POINTS = 11;
    private static final double LINE = 16;
    private static final double INDENT = 18;
    private static final double BETWEEN = 16;

    private final transient List<Swatch> swatches;
    private final transient StyleTable style;

    /** A legend of these marks, in their order. */
    public SwatchLegend(List<Swatch> swatches, StyleTable style) {
        super(RectangleEdge.TOP, HorizontalAlignment.LEFT, VerticalAlignment.TOP, RectangleInsets.ZERO_INSETS);
        this.swatches = List.copyOf(swatches);
        this.style = style;
    }

    @Override
    public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
        var width = constraint.getWidthRange() == null
                ? constraint.getWidth()
                : constraint.getWidthRange().getUpperBound();
        return new Size2D(width, height(width));
    }

    /** Pixels that it takes in a chart of this width. */
    double height(double width) {
        return swatches.isEmpty() ? 0 : 4 + place(width, (swatch, x, y) -> {});
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        graphics.setFont(ChartTheme.font(POINTS));
        place(area.getWidth(), (swatch, x, y) -> {
            var middle = area.getY() + y + LINE / 2;
            swatch.draw(graphics, area.getX() + x + 2, middle);
            graphics.setPaint(ChartTheme.awt(style.muted()));
            graphics.drawString(swatch.text(), (float) (area.getX() + x + INDENT), (float) (middle + 4));
        });
    }

    @Override
    public Object draw(Graphics2D graphics, Rectangle2D area, Object parameters) {
        draw(graphics, area);
        return null;
    }

    private interface Place {
        void at(Swatch swatch, double x, double y);
    }

    private double place(double width, Place place) {
        var context = new FontRenderContext(null, true, true);
        var x = 0.0;
        var y = 0.0;
        for (var swatch : swatches) {
            var needed = INDENT
                    + ChartTheme.font(POINTS)
                            .getStringBounds(swatch.text(), context)
                            .getWidth();
            if (x > 0 && x + needed > width) {
                x = 0;
                y += LINE;
            }
            place.at(swatch, x, y);
            x += needed + BETWEEN;
        }
        return y + LINE;
    }
}
