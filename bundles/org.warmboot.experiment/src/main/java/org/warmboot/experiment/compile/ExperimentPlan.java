package org.warmboot.experiment.compile;

import java.util.List;
import org.warmboot.experiment.result.ExperimentKind;

/**
 * One experiment, ready to run.
 *
 * @param id identifier in the scenario
 * @param name name for people
 * @param kind what it varies and measures
 * @param runs in the order in which they are run and reported
 */
public record ExperimentPlan(String id, String name, ExperimentKind kind, List<RunPlan> runs) {

    public ExperimentPlan {
        runs = List.copyOf(runs);
    }
}
