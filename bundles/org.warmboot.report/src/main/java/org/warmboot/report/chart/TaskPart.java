package org.warmboot.report.chart;

import java.util.function.ToDoubleFunction;
import org.warmboot.experiment.result.RebootTasks;

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

    double seconds(RebootTasks tasks) {
        return seconds.applyAsDouble(tasks);
    }
}
