package org.warmboot.findings;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.Headline;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;

/**
 * Techniques of an experiment under one setting, that of most guests with most memory.
 *
 * @param experiment the experiment
 * @param domains number of guests
 * @param runs one for each technique, at least two, the shortest downtime first
 */
record Contest(ExperimentResult experiment, int domains, List<RunResult> runs) {

    /** Of each experiment that measures downtimes of several techniques. */
    static Stream<Contest> all(Evidence evidence) {
        return evidence.result().experiments().stream().flatMap(each -> of(each).stream());
    }

    /** Of each host and best technique the first one: what is tried anew for them needs to be tried once. */
    static Stream<Contest> tried(Evidence evidence) {
        var seen = new HashSet<List<String>>();
        return all(evidence)
                .filter(contest -> seen.add(List.of(
                        contest.best().technique(), contest.best().parameters().host())));
    }

    private static Optional<Contest> of(ExperimentResult experiment) {
        return Headline.of(experiment)
                .map(headline -> {
                    double most = headline.runs().stream()
                            .mapToDouble(run -> run.parameters().memoryGiB())
                            .max()
                            .orElse(0);
                    var runs = headline.runs().stream()
                            .filter(run -> run.parameters().memoryGiB() == most)
                            .sorted(Comparator.comparingDouble(Headline::seconds))
                            .toList();
                    return new Contest(experiment, headline.domains(), runs);
                })
                .filter(contest -> contest.runs().size() > 1);
    }

    RunResult best() {
        return runs.getFirst();
    }

    /** About the best technique. */
    Draft about(FindingRule rule, Weight weight) {
        return new Draft(rule, weight)
                .of(new TechniqueRuns(experiment, best().technique(), best().techniqueName(), List.of(best())));
    }
}
