package org.warmboot.findings;

import java.util.Comparator;
import java.util.List;
import org.warmboot.experiment.result.ScenarioResult;

/** Everything that can be found in a result. */
public final class Findings {

    private static final List<FindingRule> RULES = List.of(
            new IntervalFromBest(), new FlatOptimum(), new SlowConvergence(), new ColdCaches(), new TooFewHistories());

    private Findings() {}

    /** What a result says, the most important first, then in the order of its experiments. */
    public static List<ResultFinding> of(ScenarioResult result) {
        return result.experiments().stream()
                .flatMap(experiment -> RULES.stream().flatMap(rule -> rule.in(experiment)))
                .sorted(Comparator.comparing(ResultFinding::weight))
                .toList();
    }
}
