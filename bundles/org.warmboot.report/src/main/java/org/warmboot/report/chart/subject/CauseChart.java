package org.warmboot.report.chart.subject;

import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.Stack;
import org.warmboot.report.chart.kit.StackedBars;
import org.warmboot.style.CauseStyle;
import org.warmboot.style.Numbers;

/** Downtime per year, split by what it is due to. */
final class CauseChart {

    private final ChartTheme theme;

    CauseChart(ChartTheme theme) {
        this.theme = theme;
    }

    JFreeChart of(String title, List<LongRunBar> bars) {
        var stacks = bars.stream()
                .map(bar -> new Stack(bar.name(), label(bar.measures()), parts(bar.measures())))
                .toList();
        return new StackedBars(theme).of(title, Messages.text("causes.subtitle"), stacks);
    }

    private static String label(LongRunMeasures measures) {
        return Numbers.duration(measures.downtimePerYear().mean()) + "  \u00b7  "
                + Numbers.availability(measures.availability().mean());
    }

    private static List<Stack.Part> parts(LongRunMeasures measures) {
        var causes = measures.downtime();
        return List.of(
                part(CauseStyle.HYPERVISOR_ACTION, causes.hypervisorActions().mean()),
                part(CauseStyle.SYSTEM_ACTION, causes.operatingSystemActions().mean()),
                part(CauseStyle.HYPERVISOR_FAILURE, causes.hypervisorFailures().mean()),
                part(CauseStyle.SYSTEM_FAILURE, causes.operatingSystemFailures().mean()));
    }

    private static Stack.Part part(CauseStyle cause, double seconds) {
        var name = Messages.text("causes." + cause.name().toLowerCase(Locale.ROOT));
        return new Stack.Part(name, seconds, Numbers.duration(seconds), cause.colour(), cause.hatch());
    }
}
