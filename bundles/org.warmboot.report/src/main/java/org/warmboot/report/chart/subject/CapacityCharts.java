package org.warmboot.report.chart.subject;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.Bar;
import org.warmboot.report.chart.kit.Bars;
import org.warmboot.report.chart.kit.Category;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.style.Numbers;
import org.warmboot.style.Rgb;
import org.warmboot.style.StateTone;

/** How many domains fit a host, and what it takes to wake one. */
final class CapacityCharts {

    private final ChartTheme theme;

    CapacityCharts(ChartTheme theme) {
        this.theme = theme;
    }

    JFreeChart domains(Capacity capacity) {
        var bars = List.of(
                bar(0, "capacity.static", capacity.staticDomains(), Numbers.count(capacity.staticDomains()), running()),
                bar(1, "capacity.paged", capacity.pagedDomains(), Numbers.count(capacity.pagedDomains()), paged()));
        return new Bars(theme).of(Messages.text("capacity.chart"), Messages.text("capacity.chart.subtitle"), bars);
    }

    JFreeChart wakeUp(Capacity capacity) {
        var bars = List.of(
                bar(0, "capacity.prefetch", capacity.wakeByPrefetch(), seconds(capacity.wakeByPrefetch()), running()),
                bar(1, "capacity.faults", capacity.wakeByFaults(), seconds(capacity.wakeByFaults()), paged()));
        var subtitle = Messages.text("capacity.wake.subtitle");
        return Bars.differByOrders(bars)
                ? new Bars(theme)
                        .dots(Messages.text("capacity.wake"), subtitle + Messages.text("measure.logarithmic"), bars)
                : new Bars(theme).of(Messages.text("capacity.wake"), subtitle, bars);
    }

    private static Bar bar(int place, String key, double value, String label, Rgb colour) {
        return Bar.of(new Category(place, Messages.text(key)), "value", value, label, ChartTheme.awt(colour));
    }

    private static String seconds(double seconds) {
        return Numbers.duration(seconds);
    }

    private Rgb running() {
        return theme.style().states().get(StateTone.RUNNING);
    }

    private Rgb paged() {
        return theme.style().states().get(StateTone.PAGED_OUT);
    }
}
