package org.warmboot.experiment.run;

import java.util.List;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.TraceLevel;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.result.Phase;
import org.warmboot.experiment.result.Phases;
import org.warmboot.experiment.result.RunResult;

/** What one execution of the technique tells, whatever else a run finds out. */
final class Executed {

    private Executed() {}

    /** Downtimes, tasks, moves and costs of the technique of a run. */
    static RunResult result(RunPlan run, CancelToken cancel) {
        return result(run, Engine.run(run.plan(), run.parameters(), TraceLevel.OUTAGES, cancel), List.of());
    }

    /** The same of an execution that is there already, with what every component did in it. */
    static RunResult result(RunPlan run, RunTrace trace, List<Phase> phases) {
        var technique = run.plan().technique();
        return new RunResult(technique.id(), technique.name(), run.parameters())
                .with(TraceSummary.downtime(run.plan(), trace))
                .with(TraceSummary.tasks(trace))
                .with(new Phases(phases))
                .with(CostSummary.migration(run.plan(), trace))
                .with(CostSummary.costs(trace));
    }
}
