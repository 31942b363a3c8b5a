package org.warmboot.experiment.run;

import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.trace.TraceLevel;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.result.RunResult;

/** Runs that measure downtimes and phases. */
final class RebootRuns {

    private RebootRuns() {}

    static RunResult run(RunPlan.Reboot run, CancelToken cancel) {
        var trace = Engine.run(run.plan(), run.parameters(), TraceLevel.PHASES, cancel);
        return Executed.result(run, trace, TraceSummary.phases(trace));
    }
}
