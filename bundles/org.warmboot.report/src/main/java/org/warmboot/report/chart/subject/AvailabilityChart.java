package org.warmboot.report.chart.subject;

import java.util.ArrayList;
import org.jfree.chart.JFreeChart;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.Bar;
import org.warmboot.report.chart.kit.Bars;
import org.warmboot.report.chart.kit.Category;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.style.Numbers;
import org.warmboot.style.TechniqueColours;

/** Availability as the downtime of a year, where differences are visible, from zero. */
final class AvailabilityChart {

    private final ChartTheme theme;
    private final TechniqueColours colours;

    AvailabilityChart(ChartTheme theme, TechniqueColours colours) {
        this.theme = theme;
        this.colours = colours;
    }

    JFreeChart of(ExperimentResult experiment) {
        var runs = experiment.runs().stream()
                .filter(run -> run.availability().isPresent())
                .toList();
        var bars = new ArrayList<Bar>();
        for (var run : runs) {
            var availability = run.availability().orElseThrow();
            var label = Numbers.duration(availability.downtimePerYear()) + "  \u00b7  "
                    + Numbers.availability(availability.mean());
            var group = new Category(bars.size(), RunNames.of(run, runs));
            bars.add(Bar.of(
                    group,
                    "downtime",
                    availability.downtimePerYear(),
                    label,
                    ChartTheme.awt(colours.of(run.technique()))));
        }
        return new Bars(theme)
                .of(Messages.text("chart.availability"), Messages.text("chart.availability.subtitle"), bars);
    }
}
