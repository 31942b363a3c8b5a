package org.warmboot.report.chart.subject;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.Bar;
import org.warmboot.report.chart.kit.Bars;
import org.warmboot.report.chart.kit.Category;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.Curve;
import org.warmboot.report.chart.kit.Curve.Point;
import org.warmboot.report.chart.kit.LineChart;
import org.warmboot.style.Numbers;
import org.warmboot.style.TechniqueColours;

/** Throughput of services around a reboot. */
final class ThroughputCharts {

    private static final double LIGHT = 0.35;

    /** Half of the last digit in which changes are written. */
    private static final double SMALLEST_CHANGE = 0.0005;

    private final ChartTheme theme;
    private final TechniqueColours colours;

    ThroughputCharts(ChartTheme theme, TechniqueColours colours) {
        this.theme = theme;
        this.colours = colours;
    }

    JFreeChart beforeAndAfter(ExperimentResult experiment, String service) {
        var bars = new ArrayList<Bar>();
        var runs = measured(experiment, service);
        for (var run : runs) {
            var colour = colours.of(run.technique());
            var pale = ChartTheme.awt(colour.mixedWith(theme.style().paper(), LIGHT));
            for (var curve : run.throughput()) {
                var name = run.throughput().size() > 1
                        ? run.techniqueName() + ", " + curve.service()
                        : run.techniqueName();
                var group = new Category(bars.size(), name);
                var before = Numbers.quantity(curve.before(), curve.unit());
                bars.add(Bar.of(group, "before", curve.before(), before, pale));
                bars.add(Bar.of(group, "after", curve.justAfter(), after(curve), ChartTheme.awt(colour)));
            }
        }
        var name = runs.isEmpty() ? service : runs.getFirst().parameters().serviceName();
        return new Bars(theme)
                .of(Messages.text("chart.throughput", name), Messages.text("chart.throughput.subtitle"), bars);
    }

    JFreeChart overTime(ExperimentResult experiment, String service) {
        var curves = new ArrayList<Curve>();
        var unit = "";
        var name = service;
        for (var run : measured(experiment, service)) {
            var curve = run.throughput().getFirst();
            unit = curve.unit();
            name = run.parameters().serviceName();
            var points = curve.samples().stream()
                    .map(sample -> new Point(sample.time(), sample.value()))
                    .toList();
            if (!points.isEmpty()) {
                curves.add(new Curve(run.technique(), run.techniqueName(), List.of(curve.service()), 0, points));
            }
        }
        var words = new LineChart.Words(
                Messages.text("chart.throughput.time", name), unit, Messages.text("chart.since.start"));
        return new LineChart(theme, colours).of(words, curves, List.of(), false);
    }

    private static List<RunResult> measured(ExperimentResult experiment, String service) {
        return experiment.runs().stream()
                .filter(run -> !run.throughput().isEmpty()
                        && run.parameters().service().equals(service))
                .toList();
    }

    /** The throughput of the first pass in words; it is unchanged only if no digit of the change tells otherwise. */
    static String after(Throughput curve) {
        var value = Numbers.quantity(curve.justAfter(), curve.unit());
        return Math.abs(curve.drop()) < SMALLEST_CHANGE
                ? Messages.text("chart.throughput.same", value)
                : Messages.text("chart.throughput.after", value, Numbers.change(-curve.drop()));
    }
}
