package org.warmboot.experiment.compile;

import java.util.List;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.Skipped;

/**
 * One experiment, ready to run.
 *
 * @param id identifier in the scenario
 * @param name name for people
 * @param kind what it varies and measures
 * @param runs in the order in which they are run and reported
 * @param skipped techniques that are not run, with the reason
 */
public record ExperimentPlan(String id, String name, ExperimentKind kind, List<RunPlan> runs, List<Skipped> skipped) {

    public ExperimentPlan {
        runs = List.copyOf(runs);
        skipped = List.copyOf(skipped);
    }
}
