package org.warmboot.report.chart.subject;

import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;

/** A part of a reboot whose duration is charted. */
public enum TaskPart {
    /** Suspending, saving or shutting down the guests. */
    BEFORE(RunMeasure.BEFORE_REBOOT),
    /** Resuming, restoring or booting them. */
    AFTER(RunMeasure.AFTER_REBOOT);

    private final RunMeasure measure;

    TaskPart(RunMeasure measure) {
        this.measure = measure;
    }

    /** Whether the technique of a run takes guests down or brings them back in this experiment. */
    public static boolean matters(ExperimentResult experiment, RunResult run) {
        return experiment.runs().stream()
                .filter(other -> other.technique().equals(run.technique()))
                .anyMatch(other -> RunMeasure.BEFORE_REBOOT.mean(other).orElse(0) > 0
                        || RunMeasure.AFTER_REBOOT.mean(other).orElse(0) > 0);
    }

    /** How long it takes. */
    public RunMeasure measure() {
        return measure;
    }
}
