package org.warmboot.report.chart.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jfree.chart.JFreeChart;
import org.warmboot.experiment.measure.MeasureWords;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.MeasureText;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.Bar;
import org.warmboot.report.chart.kit.Bars;
import org.warmboot.report.chart.kit.Category;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.style.Numbers;
import org.warmboot.style.TechniqueColours;

/** One number of several runs side by side. */
final class MeasureChart {

    private final ChartTheme theme;
    private final TechniqueColours colours;

    MeasureChart(ChartTheme theme, TechniqueColours colours) {
        this.theme = theme;
        this.colours = colours;
    }

    JFreeChart of(RunMeasure measure, List<Entry> entries, List<Comparison> comparisons) {
        var runs = entries.stream().map(Entry::run).toList();
        var bars = new ArrayList<Bar>();
        for (var entry : entries) {
            var value = measure.mean(entry.run());
            if (value.isPresent()) {
                var published = measure == RunMeasure.DOWNTIME_MEAN
                        ? PublishedDowntimes.of(entry.run(), runs, comparisons)
                        : OptionalDouble.empty();
                var group = new Category(bars.size(), entry.name());
                bars.add(bar(measure, group, entry.run(), finite(value.getAsDouble()), published));
            }
        }
        var subtitle = new StringBuilder(MeasureWords.note(measure));
        if (bars.stream().anyMatch(bar -> bar.reach() > bar.value())) {
            subtitle.append(Messages.text("measure.marks"));
        }
        if (bars.stream().anyMatch(bar -> bar.published().isPresent())) {
            subtitle.append(Messages.text("measure.published"));
        }
        var orders = Bars.differByOrders(bars);
        if (orders) {
            subtitle.append(
                    MeasureText.axis(measure).isEmpty()
                            ? Messages.text("measure.logarithmic")
                            : Messages.text("measure.logarithmic.unit", MeasureText.axis(measure)));
        }
        return orders
                ? new Bars(theme).dots(MeasureText.title(measure), subtitle.toString(), bars)
                : new Bars(theme).of(MeasureText.title(measure), subtitle.toString(), bars);
    }

    private Bar bar(RunMeasure measure, Category group, RunResult run, double value, OptionalDouble published) {
        var reach = measure == RunMeasure.DOWNTIME_MEAN
                ? run.downtime().map(Downtime::max).orElse(value)
                : value;
        var text = MeasureText.of(measure, run);
        var longest = Numbers.duration(reach);
        var label =
                reach > value * 1.001 && !longest.equals(text) ? Messages.text("measure.longest", text, longest) : text;
        return new Bar(
                group,
                measure.key(),
                value,
                reach,
                published,
                label,
                measure == RunMeasure.DOWNTIME_MEAN ? services(group.name(), run) : group.name() + '\n' + label,
                ChartTheme.awt(colours.of(run.technique())));
    }

    private static String services(String name, RunResult run) {
        var text = new StringBuilder(name);
        for (var service : run.downtime().map(Downtime::services).orElse(List.of())) {
            text.append('\n')
                    .append(Messages.text(
                            "measure.service",
                            service.domain(),
                            service.service(),
                            Numbers.duration(service.seconds())));
        }
        return text.toString();
    }

    /** What never happens within the shown time has no length. */
    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }
}
