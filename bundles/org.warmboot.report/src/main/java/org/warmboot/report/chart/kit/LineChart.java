package org.warmboot.report.chart.kit;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.warmboot.report.chart.kit.Curve.Point;
import org.warmboot.style.TechniqueColours;

/** Lines over a number, each named at its end, with published points as open circles. */
public final class LineChart {

    private static final float[][] DASHES = {{}, {6, 4}, {2, 3}, {9, 3, 2, 3}};
    /** The mark of a value. */
    public static final Ellipse2D DOT = new Ellipse2D.Double(-2.25, -2.25, 4.5, 4.5);

    private static final Ellipse2D RING = new Ellipse2D.Double(-4.5, -4.5, 9, 9);

    private final ChartTheme theme;
    private final TechniqueColours colours;

    /** Lines in this look, techniques in these colours. */
    public LineChart(ChartTheme theme, TechniqueColours colours) {
        this.theme = theme;
        this.colours = colours;
    }

    /** Texts of a chart. */
    public record Words(String title, String subtitle, String xLabel) {}

    /** Lines from zero, with dots at their values if asked for. */
    public JFreeChart of(Words words, List<Curve> curves, List<Point> published, boolean dots) {
        var values = theme.numbers("");
        theme.bare(values);
        upFromZero(values, curves, published);
        return of(words, curves, published, dots, values);
    }

    /** Lines on a logarithmic axis; all values are above zero. */
    public JFreeChart logarithmic(Words words, List<Curve> curves, List<Point> published) {
        var lines = ys(curves).summaryStatistics();
        var values = theme.logarithmic(lines.getMin(), lines.getMax());
        return of(words, curves, published, true, values);
    }

    /** Whether lines differ so much that only a logarithmic axis shows them all. */
    public static boolean differByOrders(List<Curve> curves) {
        var lines = ys(curves).summaryStatistics();
        return curves.size() > 1 && lines.getMin() > 0 && lines.getMax() >= Bars.ORDERS * lines.getMin();
    }

    private static DoubleStream ys(List<Curve> curves) {
        return curves.stream().flatMap(curve -> curve.points().stream()).mapToDouble(Point::y);
    }

    private JFreeChart of(Words words, List<Curve> curves, List<Point> published, boolean dots, ValueAxis values) {
        var plot = new XYPlot(lines(curves), across(words, curves, dots), values, renderer(curves, dots));
        theme.grid(plot);
        plot.setRangeAxis(1, new EndLabelAxis(values, labels(curves)));
        if (!published.isEmpty()) {
            plot.setDataset(1, points(published));
            plot.setRenderer(1, rings(theme));
            plot.setDatasetRenderingOrder(org.jfree.chart.plot.DatasetRenderingOrder.FORWARD);
        }
        return theme.frame(plot, words.title(), words.subtitle());
    }

    /** From zero, with so little room below it that marks on the line are whole. */
    private static void upFromZero(NumberAxis axis, List<Curve> curves, List<Point> published) {
        var lines = curves.stream().mapToDouble(Curve::highest).max().orElse(0);
        var rings = published.stream().mapToDouble(Point::y).max().orElse(0);
        var highest = Math.max(lines, rings);
        ChartTheme.upTo(axis, -0.015 * (highest > 0 ? highest : 1), highest);
    }

    private NumberAxis across(Words words, List<Curve> curves, boolean dots) {
        var axis = theme.numbers(words.xLabel());
        axis.setUpperMargin(0);
        axis.setAxisLineVisible(false);
        var xs = curves.stream()
                .flatMap(c -> c.points().stream())
                .mapToDouble(Point::x)
                .summaryStatistics();
        if (xs.getCount() > 0 && xs.getMax() > xs.getMin()) {
            var room = dots ? 0.02 * (xs.getMax() - xs.getMin()) : 0;
            axis.setRange(dots ? 0 : xs.getMin(), xs.getMax() + room);
        }
        if (dots) {
            axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        }
        return axis;
    }

    private static XYSeriesCollection lines(List<Curve> curves) {
        var data = new XYSeriesCollection();
        for (var i = 0; i < curves.size(); i++) {
            var series = new XYSeries(Integer.toString(i), false);
            series.setDescription(label(curves, curves.get(i)));
            curves.get(i).points().forEach(point -> series.add(point.x(), point.y()));
            data.addSeries(series);
        }
        return data;
    }

    private static XYSeriesCollection points(List<Point> published) {
        var series = new XYSeries("published");
        published.forEach(point -> series.add(point.x(), point.y()));
        return new XYSeriesCollection(series);
    }

    private XYLineAndShapeRenderer renderer(List<Curve> curves, boolean dots) {
        var renderer = new XYLineAndShapeRenderer(true, dots);
        renderer.setDrawSeriesLineAsPath(true);
        for (var i = 0; i < curves.size(); i++) {
            renderer.setSeriesPaint(i, ChartTheme.awt(colours.of(curves.get(i).technique())));
            renderer.setSeriesStroke(i, stroke(curves.get(i).dash()));
            renderer.setSeriesShape(i, DOT);
        }
        return renderer;
    }

    /** Open circles. */
    public static XYLineAndShapeRenderer rings(ChartTheme theme) {
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesShape(0, RING);
        renderer.setSeriesShapesFilled(0, false);
        renderer.setSeriesPaint(0, ChartTheme.awt(theme.style().text()));
        renderer.setSeriesOutlineStroke(0, new BasicStroke(1.5f));
        renderer.setSeriesStroke(0, new BasicStroke(1.5f));
        return renderer;
    }

    private List<EndLabelAxis.EndLabel> labels(List<Curve> curves) {
        var labels = new ArrayList<EndLabelAxis.EndLabel>();
        for (var curve : curves) {
            var ink = colours.of(curve.technique()).inkOn(theme.style().paper());
            labels.add(new EndLabelAxis.EndLabel(label(curves, curve), curve.last(), ink));
        }
        return labels;
    }

    /** Name of a line: the technique, and the services where they tell its lines apart. */
    private static String label(List<Curve> curves, Curve curve) {
        var lines = new HashMap<String, Integer>();
        curves.forEach(each -> lines.merge(each.technique(), 1, Integer::sum));
        return lines.get(curve.technique()) == 1
                ? curve.techniqueName()
                : curve.techniqueName() + ", " + String.join(", ", curve.services());
    }

    private static BasicStroke stroke(int dash) {
        var pattern = DASHES[Math.floorMod(dash, DASHES.length)];
        return pattern.length == 0
                ? solid()
                : new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }

    /** The stroke of a line without dashes. */
    public static BasicStroke solid() {
        return new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
