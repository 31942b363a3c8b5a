package org.warmboot.experiment.run;

import org.warmboot.engine.execution.Cancelled;
import org.warmboot.engine.execution.Completed;
import org.warmboot.engine.execution.Execution;
import org.warmboot.engine.execution.Failed;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.TraceLevel;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.result.RunParameters;

/** Calls the engine and turns an execution that did not complete into the end of the scenario. */
final class Engine {

    private Engine() {}

    static RunTrace run(Plan plan, RunParameters parameters, TraceLevel level, CancelToken cancel) {
        return switch (Execution.run(plan, cancel, level)) {
            case Completed completed -> completed.trace();
            case Cancelled cancelled -> throw new RunStoppedException(new RunOutcome.Cancelled());
            case Failed failed ->
                throw new RunStoppedException(new RunOutcome.Failed(
                        Messages.get(
                                "run.failed",
                                plan.technique().name(),
                                parameters.domains(),
                                MemoryWords.of(parameters),
                                failed.seconds(),
                                failed.message()),
                        failed.element()));
        };
    }
}
