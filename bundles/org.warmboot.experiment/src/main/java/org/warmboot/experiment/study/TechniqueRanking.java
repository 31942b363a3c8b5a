package org.warmboot.experiment.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.study.TechniqueChoice.Behind;
import org.warmboot.experiment.study.TechniqueChoice.Cause;
import org.warmboot.experiment.study.TechniqueChoice.Kind;
import org.warmboot.experiment.study.TechniqueChoice.Ranked;

/** Ranks the techniques of a long run. */
public final class TechniqueRanking {

    /** A technique with what the ranking needs; the gain is that over the first technique, in the same histories. */
    private record Entry(RunResult run, Estimate loss, LongRunMeasures measures, Optional<Estimate> gain) {}

    private TechniqueRanking() {}

    /**
     * The choice for each service of an experiment; empty if it has no long runs. Judged by the objective that the best
     * intervals were searched for, or by availability if they were not.
     */
    public static List<TechniqueChoice> of(ExperimentResult experiment) {
        return experiment.runs().stream()
                .filter(run -> run.longRun().isPresent())
                .map(run -> run.parameters().service())
                .distinct()
                .map(service -> choice(
                        service,
                        experiment.runs().stream()
                                .filter(run -> run.longRun().isPresent())
                                .filter(run -> run.parameters().service().equals(service))
                                .toList()))
                .toList();
    }

    private static TechniqueChoice choice(String service, List<RunResult> runs) {
        var searched = runs.stream().flatMap(run -> run.optimum().stream()).findFirst();
        boolean byCost =
                searched.map(OptimalPolicy::objective).orElse(LongRunObjective.AVAILABILITY) == LongRunObjective.COST;
        var given = runs.stream().map(run -> given(run, byCost)).toList();
        boolean all = runs.stream().allMatch(run -> run.optimum().isPresent());
        var best = all ? runs.stream().map(TechniqueRanking::best).toList() : List.<Entry>of();
        return new TechniqueChoice(
                service,
                byCost ? LongRunObjective.COST : LongRunObjective.AVAILABILITY,
                searched.map(OptimalPolicy::unit).orElse("s"),
                ranked(given, false),
                ranked(best, true));
    }

    private static Entry given(RunResult run, boolean byCost) {
        var longRun = run.longRun().orElseThrow();
        var measures = longRun.measures();
        var down = measures.downtimePerYear();
        var loss = byCost ? measures.cost().map(LongRunMeasures.Cost::perYear).orElse(down) : down;
        return new Entry(run, loss, measures, byCost ? Optional.empty() : longRun.gain());
    }

    private static Entry best(RunResult run) {
        var optimum = run.optimum().orElseThrow();
        return new Entry(run, optimum.confirmedLoss(), optimum.confirmation(), Optional.empty());
    }

    private static List<Ranked> ranked(List<Entry> entries, boolean atBest) {
        var sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingDouble(entry -> entry.loss().mean()));
        return sorted.stream()
                .map(entry -> ranked(
                        entry,
                        entry == sorted.getFirst() ? Optional.empty() : Optional.of(behind(sorted.getFirst(), entry)),
                        atBest))
                .toList();
    }

    private static Ranked ranked(Entry entry, Optional<Behind> behind, boolean atBest) {
        var optimum = entry.run().optimum().filter(found -> atBest);
        return new Ranked(
                entry.run().technique(),
                entry.run().techniqueName(),
                entry.loss(),
                optimum.map(found -> found.hypervisor().interval()).orElse(Double.NaN),
                optimum.flatMap(OptimalPolicy::operatingSystem)
                        .map(OptimalPolicy.Answer::interval)
                        .orElse(Double.NaN),
                behind);
    }

    private static Behind behind(Entry best, Entry other) {
        return new Behind(
                isClear(best, other),
                other.loss().mean() - best.loss().mean(),
                causes(best.measures(), other.measures()));
    }

    /** Where one of the two is the first technique, the paired difference tells more than both intervals. */
    private static boolean isClear(Entry best, Entry other) {
        boolean bestIsFirst = best.gain().isEmpty() && other.gain().isPresent();
        boolean otherIsFirst = other.gain().isEmpty() && best.gain().isPresent();
        if (bestIsFirst || otherIsFirst) {
            var gain = (bestIsFirst ? other : best).gain().orElseThrow();
            return !gain.covers(0);
        }
        return best.loss().high() < other.loss().low();
    }

    private static List<Cause> causes(LongRunMeasures best, LongRunMeasures other) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Cause(
                        kind, seconds(kind, best), seconds(kind, other), count(kind, best), count(kind, other)))
                .sorted(Comparator.comparingDouble((Cause cause) -> Math.abs(cause.extraSeconds()))
                        .reversed())
                .toList();
    }

    private static double seconds(Kind kind, LongRunMeasures measures) {
        var down = measures.downtime();
        return switch (kind) {
            case HYPERVISOR_ACTIONS -> down.hypervisorActions().mean();
            case SYSTEM_ACTIONS -> down.operatingSystemActions().mean();
            case HYPERVISOR_FAILURES -> down.hypervisorFailures().mean();
            case SYSTEM_FAILURES -> down.operatingSystemFailures().mean();
        };
    }

    private static double count(Kind kind, LongRunMeasures measures) {
        return switch (kind) {
            case HYPERVISOR_ACTIONS -> measures.hypervisorActions().mean();
            case SYSTEM_ACTIONS -> measures.operatingSystemActions().mean();
            case HYPERVISOR_FAILURES -> measures.hypervisorFailures().mean();
            case SYSTEM_FAILURES -> measures.operatingSystemFailures().mean();
        };
    }
}
