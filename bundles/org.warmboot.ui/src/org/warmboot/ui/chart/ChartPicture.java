package org.warmboot.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.StandardEntityCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.plot.Zoomable;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.svg.Drawing;

/** A chart as a picture; only charts over two axes of numbers can be zoomed. */
public final class ChartPicture implements Picture {

    private static final double LEAST_HEIGHT = 160;
    private static final double AIR = 8;

    private final JFreeChart chart;
    private final ChartTips tips;
    private ChartRenderingInfo painted = new ChartRenderingInfo();

    /** Shows a chart and changes the ranges of its axes. */
    public ChartPicture(JFreeChart chart) {
        this.chart = chart;
        this.tips = new ChartTips(chart);
    }

    /** The chart itself. */
    public JFreeChart chart() {
        return chart;
    }

    @Override
    public synchronized void paint(Graphics2D graphics, Rectangle2D area) {
        var info = new ChartRenderingInfo(new StandardEntityCollection());
        chart.draw(graphics, inner(area), info);
        painted = info;
    }

    /** A little air around the chart, which would touch the frame of its view otherwise. */
    private static Rectangle2D inner(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX() + AIR,
                area.getY() + AIR,
                Math.max(1, area.getWidth() - 2 * AIR),
                Math.max(1, area.getHeight() - 2 * AIR));
    }

    @Override
    public synchronized Optional<String> tooltip(double x, double y) {
        return tips.at(painted, x, y);
    }

    @Override
    public double leastHeight() {
        return Math.max(LEAST_HEIGHT, Charts.height(chart) + 2 * AIR);
    }

    @Override
    public synchronized void zoom(double factor, double x, double y) {
        if (chart.getPlot() instanceof Zoomable zoomable && chart.getPlot() instanceof XYPlot) {
            var point = new Point2D.Double(x, y);
            zoomable.zoomDomainAxes(1 / factor, painted.getPlotInfo(), point, true);
            zoomable.zoomRangeAxes(1 / factor, painted.getPlotInfo(), point, true);
        }
    }

    @Override
    public synchronized void pan(double dx) {
        if (chart.getPlot() instanceof XYPlot plot) {
            var width = painted.getPlotInfo().getDataArea().getWidth();
            plot.panDomainAxes(width > 0 ? dx / width : 0, painted.getPlotInfo(), new Point2D.Double());
        }
    }

    @Override
    public synchronized void zoomTo(Rectangle2D band) {
        if (!(chart.getPlot() instanceof XYPlot plot)) {
            return;
        }
        var area = painted.getPlotInfo().getDataArea();
        var inside = band.createIntersection(area);
        if (inside.isEmpty()) {
            return;
        }
        var across = plot.getDomainAxis();
        var up = plot.getRangeAxis();
        var left = across.java2DToValue(inside.getMinX(), area, plot.getDomainAxisEdge());
        var right = across.java2DToValue(inside.getMaxX(), area, plot.getDomainAxisEdge());
        var low = up.java2DToValue(inside.getMaxY(), area, plot.getRangeAxisEdge());
        var high = up.java2DToValue(inside.getMinY(), area, plot.getRangeAxisEdge());
        across.setRange(left, right);
        up.setRange(low, high);
    }

    @Override
    public synchronized void reset() {
        tips.restore();
    }

    @Override
    public Drawing whole() {
        return (graphics, area) -> {
            synchronized (this) {
                chart.draw(graphics, area);
            }
        };
    }
}
