package org.warmboot.report.chart.measured;

import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.warmboot.analysis.LineFit;
import org.warmboot.analysis.PhaseLine;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.LineChart;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

/** Measured times of phases with the lines through them; outliers in rings. */
public final class PhaseChart {

    private static final Ellipse2D RING = new Ellipse2D.Double(-6, -6, 12, 12);

    private final ChartTheme theme;
    private final List<Phase> phases;
    private final TechniqueColours colours;

    private PhaseChart(StyleTable style, List<Phase> phases) {
        theme = new ChartTheme(style);
        this.phases = phases;
        colours = new TechniqueColours(phases.stream().map(Phase::name).toList());
    }

    /**
     * A measured phase.
     *
     * @param name   for people
     * @param points numbers of guests, and seconds
     * @param line   through them
     */
    public record Phase(String name, List<LineFit.Point> points, PhaseLine line) {}

    /** Draws phases. */
    public static JFreeChart of(List<Phase> phases, StyleTable style) {
        return new PhaseChart(style, phases).chart();
    }

    private JFreeChart chart() {
        var highest = phases.stream()
                .flatMap(phase -> phase.points().stream())
                .mapToDouble(LineFit.Point::y)
                .max()
                .orElse(1);
        var farthest = phases.stream()
                .flatMap(phase -> phase.points().stream())
                .mapToDouble(LineFit.Point::x)
                .max()
                .orElse(1);
        var seconds = theme.numbers("");
        theme.bare(seconds);
        ChartTheme.upTo(seconds, -0.015 * highest, highest);
        var guests = theme.numbers(Messages.text("measured.phase.guests"));
        guests.setRange(0, 1.05 * farthest);
        guests.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        var lines = new XYSeriesCollection();
        var points = new XYSeriesCollection();
        var outliers = new XYSeriesCollection();
        phases.forEach(phase -> add(phase, farthest, lines, points, outliers));
        var plot = new XYPlot(lines, guests, seconds, renderer(true, LineChart.DOT, true));
        theme.grid(plot);
        plot.setDataset(1, points);
        plot.setRenderer(1, renderer(false, LineChart.DOT, true));
        plot.setDataset(2, outliers);
        plot.setRenderer(2, renderer(false, RING, false));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return theme.frame(
                plot,
                String.join(", ", phases.stream().map(Phase::name).toList()),
                Messages.text("measured.phase.marks"));
    }

    private static void add(
            Phase phase,
            double farthest,
            XYSeriesCollection lines,
            XYSeriesCollection points,
            XYSeriesCollection outliers) {
        var line = new XYSeries(phase.name(), false);
        line.setDescription(phase.name());
        for (var x : new double[] {0, farthest}) {
            line.add(
                    x,
                    phase.line().intercept().estimate() + phase.line().slope().estimate() * x);
        }
        lines.addSeries(line);
        var measured = new XYSeries(phase.name(), false);
        measured.setDescription(phase.name());
        phase.points().forEach(point -> measured.add(point.x(), point.y()));
        points.addSeries(measured);
        var far = new XYSeries(phase.name(), false);
        far.setDescription(Messages.text("measured.phase.outlier"));
        phase.line()
                .outliers()
                .forEach(place -> far.add(
                        phase.points().get(place).x(), phase.points().get(place).y()));
        outliers.addSeries(far);
    }

    private XYLineAndShapeRenderer renderer(boolean line, Ellipse2D shape, boolean filled) {
        var renderer = new XYLineAndShapeRenderer(line, !line);
        for (var i = 0; i < phases.size(); i++) {
            renderer.setSeriesPaint(i, ChartTheme.awt(colours.of(phases.get(i).name())));
            renderer.setSeriesStroke(i, line ? LineChart.solid() : ChartTheme.HAIRLINE);
            renderer.setSeriesShape(i, shape);
            renderer.setSeriesShapesFilled(i, filled);
        }
        return renderer;
    }
}
