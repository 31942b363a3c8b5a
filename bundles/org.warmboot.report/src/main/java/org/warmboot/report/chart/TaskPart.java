package org.warmboot.report.chart;

import java.util.function.ToDoubleFunction;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.experiment.result.RunResult;

/** A part of a reboot whose duration is charted. */
public enum TaskPart {
    /** Suspending, saving or shutting down the guests. */
    BEFORE(RebootTasks::before),
    /** Resuming, restoring or booting them. */
    AFTER(RebootTasks::after);

    private final ToDoubleFunction<RebootTasks> seconds;

    TaskPart(ToDoubleFunction<RebootTasks> seconds) {
        this.seconds = seconds;
    }

    /** Whether the technique of a run takes guests down or brings them back in this experiment. */
    public static boolean matters(ExperimentResult experiment, RunResult run) {
        return experiment.runs().stream()
                .filter(other -> other.technique().equals(run.technique()))
                .flatMap(other -> other.tasks().stream())
                .anyMatch(tasks -> tasks.before() > 0 || tasks.after() > 0);
    }

    double seconds(RebootTasks tasks) {
        return seconds.applyAsDouble(tasks);
    }
}
