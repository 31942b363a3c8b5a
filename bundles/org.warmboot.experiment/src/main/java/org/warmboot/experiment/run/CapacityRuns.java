package org.warmboot.experiment.run;

import java.util.List;
import java.util.Optional;
import org.warmboot.engine.execution.TraceLevel;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.paging.IdleDetection;
import org.warmboot.engine.paging.PagedDomains;
import org.warmboot.engine.paging.WakeUp;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.result.Capacity;
import org.warmboot.experiment.result.RunResult;

/** Runs of a technique on a host full of idle domains. */
final class CapacityRuns {

    private CapacityRuns() {}

    static RunResult run(RunPlan.Capacity run, CancelToken cancel) {
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
                .with(CostSummary.migration(run.plan(), trace), CostSummary.costs(trace))
                .with(capacity(run));
    }

    private static Capacity capacity(RunPlan.Capacity run) {
        var host = run.plan().target();
        var paging = host.hypervisor().paging().orElseThrow();
        var full = new PagedDomains(paging, run.capacity().paged(), run.domainBytes());
        var wake = new WakeUp(paging, host.disk());
        // a domain without work gets one turn per quantum of an active one (assumed) and yields in each
        var yields = new IdleDetection(paging, paging.quantumSeconds(), 0).yieldsNeeded();
        return new Capacity(
                run.capacity().allocated(),
                run.capacity().paged(),
                yields * paging.quantumSeconds(),
                wake.bulkSeconds(),
                wake.faultSeconds(),
                full.residentBytes(),
                full.residentBytes() - paging.sharedCopyBytes());
    }
}
