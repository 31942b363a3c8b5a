package org.warmboot.report.chart.subject;

import java.awt.BasicStroke;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Rolling;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput.Sample;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.Curve;
import org.warmboot.report.chart.kit.Curve.Point;
import org.warmboot.report.chart.kit.LineChart;
import org.warmboot.style.Numbers;
import org.warmboot.style.TechniqueColours;

/** Total throughput of a cluster whose hosts are rejuvenated one after another. */
final class ClusterCharts {

    private static final double PALE = 0.35;

    private final ChartTheme theme;
    private final TechniqueColours colours;

    ClusterCharts(ChartTheme theme, TechniqueColours colours) {
        this.theme = theme;
        this.colours = colours;
    }

    /** One technique; what is lost is filled. All techniques of an experiment share the axes. */
    JFreeChart of(ExperimentResult experiment, RunResult run) {
        var rolling = run.rolling().orElseThrow();
        var points = rolling.samples().stream().map(ClusterCharts::point).toList();
        var curve = new Curve(run.technique(), run.techniqueName(), List.of(), 0, points);
        var words = new LineChart.Words(
                run.techniqueName(),
                Messages.text(
                        "cluster.subtitle",
                        rolling.unit(),
                        Numbers.work(rolling.workLost(), rolling.unit()),
                        Numbers.duration(rolling.duration())),
                Messages.text("chart.since.start"));
        var chart = new LineChart(theme, colours).of(words, List.of(curve), List.of(), false);
        var plot = (XYPlot) chart.getPlot();
        plot.setRangeAxis(1, null);
        var all = experiment.runs().stream()
                .flatMap(each -> each.rolling().stream())
                .toList();
        plot.getDomainAxis()
                .setRange(
                        samples(all).mapToDouble(Sample::time).min().orElse(0),
                        samples(all).mapToDouble(Sample::time).max().orElse(1));
        var highest = Math.max(
                all.stream().mapToDouble(Rolling::full).max().orElse(1),
                samples(all).mapToDouble(Sample::value).max().orElse(1));
        ChartTheme.upTo((NumberAxis) plot.getRangeAxis(), -0.015 * highest, highest);
        var pale = colours.of(run.technique()).mixedWith(theme.style().paper(), PALE);
        if (points.size() > 1) {
            plot.getRenderer()
                    .addAnnotation(
                            new XYPolygonAnnotation(
                                    lost(points, rolling.full()), new BasicStroke(0), null, ChartTheme.awt(pale)),
                            Layer.BACKGROUND);
        }
        return chart;
    }

    /** The area between the full throughput and the curve, as pairs of coordinates. */
    private static double[] lost(List<Point> points, double full) {
        var coordinates = Stream.concat(
                points.stream(),
                Stream.of(
                        new Point(points.getLast().x(), full),
                        new Point(points.getFirst().x(), full)));
        return coordinates
                .flatMapToDouble(point -> DoubleStream.of(point.x(), Math.min(point.y(), full)))
                .toArray();
    }

    private static Stream<Sample> samples(List<Rolling> all) {
        return all.stream().flatMap(each -> each.samples().stream());
    }

    private static Point point(Sample sample) {
        return new Point(sample.time(), sample.value());
    }
}
