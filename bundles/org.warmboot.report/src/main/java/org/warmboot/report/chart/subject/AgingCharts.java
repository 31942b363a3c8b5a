package org.warmboot.report.chart.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.warmboot.experiment.result.Aging;
import org.warmboot.experiment.result.Keyed;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.Curve;
import org.warmboot.report.chart.kit.Curve.Point;
import org.warmboot.report.chart.kit.LineChart;
import org.warmboot.style.TechniqueColours;

/** Used shares of the resources of a host that ages, over time. */
final class AgingCharts {

    private static final double PER_CENT = 100;
    private static final int STEP = 25;
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final double WEEK = 7 * DAY;
    private static final List<String> KINDS =
            Stream.of(Aging.Indicator.values()).map(Keyed::key).toList();

    private final ChartTheme theme;

    AgingCharts(ChartTheme theme) {
        this.theme = theme;
    }

    /** One technique; rings show where a resource is used up for the first time. */
    JFreeChart of(RunResult run) {
        var aging = run.aging().orElseThrow();
        var unit = unit(aging);
        var curves = new ArrayList<Curve>();
        var exhausted = new ArrayList<Point>();
        for (var group : AgingGroup.of(aging)) {
            var points = group.worst().samples().stream()
                    .map(sample -> new Point(
                            sample.time() / unit,
                            PER_CENT * sample.value() / group.worst().capacity()))
                    .toList();
            curves.add(new Curve(group.indicator().key(), group.name(), List.of(), 0, points));
            group.worst().exhaustedAt().ifPresent(time -> exhausted.add(new Point(time / unit, PER_CENT)));
        }
        var words = new LineChart.Words(
                run.techniqueName(),
                Messages.text("aging.subtitle" + (exhausted.isEmpty() ? "" : ".gone")),
                Messages.text(label(unit)));
        var chart = new LineChart(theme, new TechniqueColours(KINDS)).of(words, curves, exhausted, false);
        var axis = (NumberAxis) ((XYPlot) chart.getPlot()).getRangeAxis();
        axis.setRange(-1.5, 1.08 * PER_CENT);
        axis.setTickUnit(new NumberTickUnit(STEP));
        return chart;
    }

    private static double unit(Aging aging) {
        return aging.horizon() > 2 * WEEK ? WEEK : aging.horizon() > 2 * DAY ? DAY : HOUR;
    }

    private static String label(double unit) {
        return unit == WEEK ? "aging.weeks" : unit == DAY ? "aging.days" : "aging.hours";
    }
}
