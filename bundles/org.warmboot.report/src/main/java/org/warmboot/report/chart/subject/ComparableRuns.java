package org.warmboot.report.chart.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;

/**
 * Runs under one setting, of one experiment or of several, that can be compared side by side.
 *
 * @param experiments names of the experiments that they come from
 * @param domains number of guests
 * @param memoryGiB memory of each guest in GiB
 * @param entries the runs, each under a name of its own, in the order of the experiments
 */
public record ComparableRuns(List<String> experiments, int domains, double memoryGiB, List<Entry> entries) {

    private record Origin(ExperimentResult experiment, RunResult run) {}

    private record Setting(int domains, double memoryGiB) {}

    public ComparableRuns {
        experiments = List.copyOf(experiments);
        entries = List.copyOf(entries);
    }

    /** The runs of each experiment at its largest setting; experiments of the same setting stand together. */
    public static List<ComparableRuns> largest(List<ExperimentResult> experiments) {
        var grouped = new LinkedHashMap<Setting, List<Origin>>();
        for (var experiment : experiments) {
            for (var run : atLargest(experiment)) {
                var setting =
                        new Setting(run.parameters().domains(), run.parameters().memoryGiB());
                grouped.computeIfAbsent(setting, ignored -> new ArrayList<>()).add(new Origin(experiment, run));
            }
        }
        return grouped.values().stream().map(origins -> of(origins, false)).toList();
    }

    /** All runs of one experiment. */
    public static ComparableRuns of(ExperimentResult experiment) {
        return of(
                experiment.runs().stream()
                        .map(run -> new Origin(experiment, run))
                        .toList(),
                false);
    }

    /** The runs of experiments that have only one, under the names of the experiments. */
    public static ComparableRuns ofSingles(List<ExperimentResult> experiments) {
        return of(
                experiments.stream()
                        .map(each -> new Origin(each, each.runs().getFirst()))
                        .toList(),
                true);
    }

    /** Those of the runs for which something holds. */
    public ComparableRuns where(Predicate<RunResult> condition) {
        return new ComparableRuns(
                experiments,
                domains,
                memoryGiB,
                entries.stream().filter(entry -> condition.test(entry.run())).toList());
    }

    private static List<RunResult> atLargest(ExperimentResult experiment) {
        var order = Comparator.comparing(
                RunResult::parameters,
                Comparator.comparingInt(RunParameters::domains).thenComparingDouble(RunParameters::memoryGiB));
        return experiment.runs().stream()
                .max(order)
                .map(largest -> experiment.runs().stream()
                        .filter(run -> order.compare(run, largest) == 0)
                        .toList())
                .orElse(List.of());
    }

    private static ComparableRuns of(List<Origin> origins, boolean byExperiment) {
        var runs = origins.stream().map(Origin::run).toList();
        var entries = origins.stream()
                .map(origin -> new Entry(
                        byExperiment ? origin.experiment().name() : name(origin, origins, runs), origin.run()))
                .toList();
        return new ComparableRuns(
                origins.stream()
                        .map(origin -> origin.experiment().name())
                        .distinct()
                        .toList(),
                runs.stream().mapToInt(run -> run.parameters().domains()).max().orElse(0),
                runs.stream()
                        .mapToDouble(run -> run.parameters().memoryGiB())
                        .max()
                        .orElse(0),
                entries);
    }

    /** The technique, with the service where there are several, with the experiment where that is not enough. */
    private static String name(Origin origin, List<Origin> all, List<RunResult> runs) {
        var name = RunNames.of(origin.run(), runs);
        var same = all.stream()
                .filter(other -> RunNames.of(other.run(), runs).equals(name))
                .toList();
        if (same.size() == 1) {
            return name;
        }
        return origin.experiment().runs().size() == 1
                ? origin.experiment().name()
                : name + ", " + origin.experiment().name();
    }
}
