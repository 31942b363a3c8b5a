package org.warmboot.report.chart.subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRun.OutageClass;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.kit.ChartTheme;
import org.warmboot.report.chart.kit.DurationAxis;
import org.warmboot.report.chart.kit.LineChart;
import org.warmboot.report.chart.kit.Swatch;
import org.warmboot.report.chart.kit.Swatch.Mark;
import org.warmboot.report.chart.kit.SwatchLegend;
import org.warmboot.style.CauseStyle;
import org.warmboot.style.Rgb;

/** How often a service is away for at least so long, planned and unplanned. */
final class OutageChart {

    private static final Rgb PLANNED = CauseStyle.HYPERVISOR_ACTION.colour();
    private static final Rgb UNPLANNED = CauseStyle.HYPERVISOR_FAILURE.colour();

    private final ChartTheme theme;

    OutageChart(ChartTheme theme) {
        this.theme = theme;
    }

    /** One long run, on axes that show all of those it is compared with. */
    JFreeChart of(String title, LongRun run, List<LongRun> all) {
        var lengths = range(all, OutageClass::from, OutageClass::to);
        var often = range(all, OutageChart::rarest, OutageChart::rarest);
        var floor = often.getLowerBound();
        var data = new XYSeriesCollection();
        data.addSeries(steps("planned", run.outages(), OutageClass::plannedPerYear, lengths, floor));
        data.addSeries(steps("unplanned", run.outages(), OutageClass::unplannedPerYear, lengths, floor));
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, ChartTheme.awt(PLANNED));
        renderer.setSeriesPaint(1, ChartTheme.awt(UNPLANNED));
        renderer.setSeriesStroke(0, LineChart.solid());
        renderer.setSeriesStroke(1, Swatch.dashes(2));
        var across = new DurationAxis(Messages.text("outages.axis"));
        theme.logarithmic(across);
        across.setRange(lengths);
        var most = all.stream().mapToDouble(OutageChart::total).max().orElse(1);
        var up = theme.logarithmic(floor, Math.max(most, 10 * floor));
        var plot = new XYPlot(data, across, up, renderer);
        theme.grid(plot);
        plot.setRangeZeroBaselineVisible(false);
        var chart = theme.frame(plot, title, Messages.text("outages.subtitle"));
        chart.addSubtitle(new SwatchLegend(legend(all), theme.style()));
        return chart;
    }

    /** Of the kinds of outages that any of the compared runs has. */
    private static List<Swatch> legend(List<LongRun> all) {
        var swatches = new ArrayList<Swatch>();
        if (all.stream().anyMatch(run -> sum(run, OutageClass::plannedPerYear) > 0)) {
            swatches.add(Swatch.of(Messages.text("outages.planned"), PLANNED, Mark.LINE));
        }
        if (all.stream().anyMatch(run -> sum(run, OutageClass::unplannedPerYear) > 0)) {
            swatches.add(Swatch.of(Messages.text("outages.unplanned"), UNPLANNED, Mark.DASHES));
        }
        return swatches;
    }

    /** Falls behind each class by the outages in it; where inside the class they end is not known. */
    private static XYSeries steps(
            String key, List<OutageClass> classes, ToDoubleFunction<OutageClass> often, Range lengths, double floor) {
        var series = new XYSeries(key, false);
        var some =
                classes.stream().filter(each -> often.applyAsDouble(each) > 0).toList();
        var rest = some.stream().mapToDouble(often).sum();
        if (!some.isEmpty()) {
            series.add(lengths.getLowerBound(), rest);
        }
        for (var i = 0; i < some.size(); i++) {
            var to = Math.min(some.get(i).to(), lengths.getUpperBound());
            series.add(to, rest);
            rest -= often.applyAsDouble(some.get(i));
            series.add(to, i == some.size() - 1 ? floor : Math.max(rest, floor));
        }
        return series;
    }

    private static Range range(
            List<LongRun> all, ToDoubleFunction<OutageClass> low, ToDoubleFunction<OutageClass> high) {
        var lows = new ArrayList<Double>();
        var highs = new ArrayList<Double>();
        all.forEach(run -> run.outages().forEach(each -> {
            lows.add(low.applyAsDouble(each));
            highs.add(high.applyAsDouble(each));
        }));
        var least = lows.stream()
                .mapToDouble(Double::doubleValue)
                .filter(value -> value > 0)
                .min()
                .orElse(1);
        var most = highs.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .max()
                .orElse(10);
        return new Range(
                Math.pow(10, Math.floor(Math.log10(least) + 1e-9)),
                Math.pow(10, Math.ceil(Math.log10(Math.max(most, 1.01 * least)) - 1e-9)));
    }

    private static double rarest(OutageClass each) {
        var both = new double[] {each.plannedPerYear(), each.unplannedPerYear()};
        return Arrays.stream(both).filter(value -> value > 0).min().orElse(0);
    }

    private static double total(LongRun run) {
        return Math.max(sum(run, OutageClass::plannedPerYear), sum(run, OutageClass::unplannedPerYear));
    }

    private static double sum(LongRun run, ToDoubleFunction<OutageClass> often) {
        return run.outages().stream().mapToDouble(often).sum();
    }
}
