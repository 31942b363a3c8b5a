package org.warmboot.experiment.result;

import java.util.List;

/**
 * The runs of one experiment.
 *
 * @param id identifier of the experiment in the scenario
 * @param name name for people
 * @param kind what it varies and measures
 * @param runs one entry per technique, service and value of the sweep
 * @param fits lines fitted over the number of guests; empty unless the kind is {@link ExperimentKind#DOMAINS}
 * @param skipped techniques that were not run, with the reason
 */
public record ExperimentResult(
        String id, String name, ExperimentKind kind, List<RunResult> runs, List<Fit> fits, List<Skipped> skipped) {

    public ExperimentResult {
        runs = List.copyOf(runs);
        fits = List.copyOf(fits);
        skipped = List.copyOf(skipped);
    }

    /** An experiment of which every technique was run. */
    public ExperimentResult(String id, String name, ExperimentKind kind, List<RunResult> runs, List<Fit> fits) {
        this(id, name, kind, runs, fits, List.of());
    }
}
