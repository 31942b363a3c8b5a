package org.warmboot.experiment.run;

import java.util.List;
import java.util.Optional;
import org.warmboot.engine.execution.TraceLevel;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.result.RunResult;

/** What one execution of the technique tells, whatever else a run finds out. */
final class Executed {

    private Executed() {}

    /** Downtimes, tasks, moves and costs of the technique of a run. */
    static RunResult result(RunPlan run, CancelToken cancel) {
        var trace = Engine.run(run.plan(), run.parameters(), TraceLevel.OUTAGES, cancel);
        var technique = run.plan().technique();
        return new RunResult(
                        technique.id(),
                        technique.name(),
                        run.parameters(),
                        Optional.of(TraceSummary.downtime(run.plan(), trace)),
                        Optional.of(TraceSummary.tasks(trace)),
                        List.of(),
                        List.of(),
                        Optional.empty())
                .with(CostSummary.migration(run.plan(), trace), CostSummary.costs(trace));
    }
}
