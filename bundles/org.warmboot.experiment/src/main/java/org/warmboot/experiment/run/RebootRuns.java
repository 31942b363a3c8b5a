package org.warmboot.experiment.run;

import java.util.List;
import java.util.Optional;
import org.warmboot.engine.execution.TraceLevel;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.result.RunResult;

/** Runs that measure downtimes and phases. */
final class RebootRuns {

    private RebootRuns() {}

    static RunResult run(RunPlan.Reboot run, CancelToken cancel) {
        var trace = Engine.run(run.plan(), run.parameters(), TraceLevel.PHASES, cancel);
        var technique = run.plan().technique();
        return new RunResult(
                technique.id(),
                technique.name(),
                run.parameters(),
                Optional.of(TraceSummary.downtime(run.plan(), trace)),
                Optional.of(TraceSummary.tasks(trace)),
                TraceSummary.phases(trace),
                List.of(),
                Optional.empty())
                .with(CostSummary.migration(run.plan(), trace), CostSummary.costs(trace));
    }
}
