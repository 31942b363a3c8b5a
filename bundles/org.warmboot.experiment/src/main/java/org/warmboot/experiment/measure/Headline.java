package org.warmboot.experiment.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;

/**
 * The runs that the finding speaks of: the largest number of guests, and the service for which the techniques differ
 * most.
 *
 * @param domains number of guests
 * @param runs one per technique, the shortest downtime first
 */
public record Headline(int domains, List<RunResult> runs) {

    /** The headline of an experiment; absent if no downtime was measured. */
    public static Optional<Headline> of(ExperimentResult experiment) {
        var measured = experiment.runs().stream()
                .filter(run -> run.downtime().isPresent())
                .toList();
        var domains = measured.stream()
                .mapToInt(run -> run.parameters().domains())
                .max()
                .orElse(0);
        var largest = measured.stream()
                .filter(run -> run.parameters().domains() == domains)
                .toList();
        return largest.stream()
                .map(run -> run.parameters().service())
                .distinct()
                .map(service -> largest.stream()
                        .filter(run -> run.parameters().service().equals(service))
                        .sorted(Comparator.comparingDouble(Headline::seconds))
                        .toList())
                .max(Comparator.comparingDouble(Headline::sum))
                .map(runs -> new Headline(domains, runs));
    }

    /** Mean downtime of a run that measured it. */
    public static double seconds(RunResult run) {
        return run.downtime().orElseThrow().mean();
    }

    private static double sum(List<RunResult> runs) {
        return runs.stream().mapToDouble(Headline::seconds).sum();
    }
}
