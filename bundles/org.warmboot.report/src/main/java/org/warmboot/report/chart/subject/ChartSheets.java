package org.warmboot.report.chart.subject;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.MeasureText;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.ChartSheet.Place;

/**
 * Lays the sheets of one chart of an experiment out in rows.
 *
 * @param chart which chart
 * @param result what the experiment belongs to
 * @param experiment what the sheets are of
 * @param charts draws them
 */
record ChartSheets(ResultChart chart, ScenarioResult result, ExperimentResult experiment, Charts charts) {

    private static final Place WIDE = new Place(false, 0);

    /** How much more than the least loss a chart of losses shows. */
    private static final double MARGIN = 2;

    List<List<ChartSheet>> downtime() {
        var domains = experiment.runs().stream()
                .map(run -> run.parameters().domains())
                .distinct()
                .count();
        var title = Messages.text("sheet.downtime");
        return domains > 1
                ? one(
                        title,
                        Messages.text("chart.downtime"),
                        new Place(false, 400),
                        () -> charts.downtimeByDomains(experiment, result.comparisons()))
                : one(
                        title,
                        MeasureText.title(RunMeasure.DOWNTIME_MEAN),
                        WIDE,
                        () -> charts.compare(
                                RunMeasure.DOWNTIME_MEAN,
                                ComparableRuns.of(experiment).entries(),
                                result.comparisons()));
    }

    List<List<ChartSheet>> taskTimes() {
        var settings = experiment.runs().stream()
                .map(run -> List.of(run.parameters().domains(), run.parameters().memoryGiB()))
                .distinct()
                .count();
        if (settings < 2) {
            return List.of();
        }
        var place = new Place(true, 300);
        return List.of(List.of(
                sheet(
                        Messages.text("sheet.before"),
                        Messages.text("chart.before"),
                        place,
                        () -> charts.taskTimes(experiment, TaskPart.BEFORE)),
                sheet(
                        Messages.text("sheet.after"),
                        Messages.text("chart.after"),
                        place,
                        () -> charts.taskTimes(experiment, TaskPart.AFTER))));
    }

    List<List<ChartSheet>> throughput() {
        var services = new LinkedHashMap<String, String>();
        experiment.runs().stream()
                .filter(run -> !run.throughput().isEmpty())
                .forEach(run -> services.putIfAbsent(
                        run.parameters().service(), run.parameters().serviceName()));
        var place = new Place(true, 230);
        return services.entrySet().stream()
                .map(service -> List.of(
                        sheet(
                                Messages.text("sheet.throughput", service.getValue()),
                                Messages.text("chart.throughput", service.getValue()),
                                place,
                                () -> charts.throughput(experiment, service.getKey())),
                        sheet(
                                Messages.text("sheet.over.time", service.getValue()),
                                Messages.text("chart.throughput.time", service.getValue()),
                                place,
                                () -> charts.throughputOverTime(experiment, service.getKey()))))
                .toList();
    }

    List<List<ChartSheet>> cluster() {
        return each(
                experiment.runs(),
                run -> run.rolling().isPresent(),
                "sheet.cluster",
                new Place(true, 230),
                run -> charts.cluster(experiment, run));
    }

    List<List<ChartSheet>> aging() {
        return each(
                experiment.runs(), run -> run.aging().isPresent(), "sheet.aging", new Place(true, 230), charts::aging);
    }

    List<List<ChartSheet>> availability() {
        return one(
                Messages.text("sheet.availability"),
                Messages.text("chart.availability"),
                WIDE,
                () -> charts.availability(experiment));
    }

    List<List<ChartSheet>> capacity() {
        var capacity = experiment.runs().stream()
                .flatMap(run -> run.capacity().stream())
                .findFirst()
                .orElseThrow();
        var place = new Place(true, 0);
        return List.of(List.of(
                sheet(
                        Messages.text("sheet.capacity"),
                        Messages.text("capacity.chart"),
                        place,
                        () -> charts.capacity(capacity)),
                sheet(
                        Messages.text("sheet.wake"),
                        Messages.text("capacity.wake"),
                        place,
                        () -> charts.wakeUp(capacity))));
    }

    List<List<ChartSheet>> causes() {
        var runs = longRuns();
        var bars = runs.stream()
                .map(run -> new LongRunBar(
                        RunNames.of(run, runs), run.longRun().orElseThrow().measures()))
                .toList();
        var title = Messages.text("longrun.causes");
        return one(Messages.text("sheet.causes"), title, WIDE, () -> charts.causes(title, bars));
    }

    List<List<ChartSheet>> outages() {
        var all = longRuns().stream().flatMap(run -> run.longRun().stream()).toList();
        return each(
                longRuns(),
                run -> !run.longRun().orElseThrow().outages().isEmpty(),
                "sheet.outages",
                new Place(true, 250),
                run -> charts.outages(run, all));
    }

    List<List<ChartSheet>> intervals(PolicyLevel level) {
        var runs = experiment.runs().stream()
                .filter(run -> run.optimum().flatMap(level::answer).isPresent())
                .toList();
        var reach = reach(runs, level);
        return each(
                runs,
                run -> !level.curve(run.optimum().orElseThrow()).isEmpty(),
                "sheet.intervals." + level,
                new Place(runs.size() > 1, 290),
                run -> charts.intervals(run, level, reach));
    }

    /**
     * Losses that the charts show: the best, as given and never, and some more than the best. The curves go on beyond,
     * where nobody wants to be.
     */
    private static List<Double> reach(List<RunResult> runs, PolicyLevel level) {
        return runs.stream()
                .map(run -> run.optimum().orElseThrow())
                .flatMap(optimum -> Stream.concat(
                        Stream.of(optimum.loss(), optimum.asGiven(), MARGIN * optimum.loss()), never(optimum, level)))
                .filter(Double::isFinite)
                .toList();
    }

    private static Stream<Double> never(OptimalPolicy optimum, PolicyLevel level) {
        return level.curve(optimum).stream()
                .filter(point -> Double.isInfinite(point.interval()))
                .map(point -> point.loss().mean());
    }

    private List<RunResult> longRuns() {
        return experiment.runs().stream()
                .filter(run -> run.longRun().isPresent())
                .toList();
    }

    /** A single chart that shows all techniques. */
    List<List<ChartSheet>> one(String title, String label, Place place, Supplier<JFreeChart> drawing) {
        return List.of(List.of(sheet(title, label, place, drawing)));
    }

    /** A chart for each run for which something holds; its name among all of them goes into the title. */
    List<List<ChartSheet>> each(
            List<RunResult> all,
            Predicate<RunResult> condition,
            String key,
            Place place,
            Function<RunResult, JFreeChart> drawing) {
        return all.stream()
                .filter(condition)
                .map(run -> List.of(new ChartSheet(
                        chart,
                        experiment,
                        run.technique(),
                        Messages.text(key, RunNames.of(run, all)),
                        run.techniqueName(),
                        place,
                        () -> drawing.apply(run))))
                .toList();
    }

    private ChartSheet sheet(String title, String label, Place place, Supplier<JFreeChart> drawing) {
        return new ChartSheet(chart, experiment, "", title, label, place, drawing);
    }
}
