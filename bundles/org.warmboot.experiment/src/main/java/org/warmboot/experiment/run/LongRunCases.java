package org.warmboot.experiment.run;

import java.util.ArrayList;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.execution.TraceLevel;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.OperationPlan;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.RunOptions;

/** Executes what the policies of a long run do, once each, so that it is ready to be simulated or solved. */
public final class LongRunCases {

    private final RunPlan.LongRun run;
    private final CancelToken cancel;

    private LongRunCases(RunPlan.LongRun run, CancelToken cancel) {
        this.run = run;
        this.cancel = cancel;
    }

    /**
     * Makes a case of a long run; the outages are those of the execution.
     *
     * @param run the long run
     * @param options seed, replications and precision in the place of the scenario's
     * @param cancel asked while techniques are executed
     * @throws LongRunFailedException if a technique cannot do its work, or it was cancelled
     */
    public static LongRunCase of(RunPlan.LongRun run, RunOptions options, CancelToken cancel) {
        try {
            return prepare(run, options, cancel);
        } catch (RunStoppedException stopped) {
            throw new LongRunFailedException(stopped.outcome());
        }
    }

    /** The same for those who know how to stop. */
    static LongRunCase prepare(RunPlan.LongRun run, RunOptions options, CancelToken cancel) {
        var technique = run.plan().technique();
        return new LongRunCase(
                technique.id(),
                technique.name(),
                run.parameters(),
                new LongRunCases(run, cancel).plan(),
                run.lives(),
                run.delays(),
                run.costs(),
                options.applied(run.settings()));
    }

    private LongRunPlan plan() {
        var outline = run.outline();
        var hosts = new ArrayList<HostOperation>();
        for (var i = 0; i < outline.hosts().size(); i++) {
            var host = outline.hosts().get(i);
            hosts.add(host.with(run.policies().get(i).stream().map(this::policy).toList()));
        }
        return outline.with(hosts);
    }

    private LongRunPolicy policy(RunPlan.LongRun.PolicyRun policy) {
        var trace = Engine.run(policy.plan(), run.parameters(), TraceLevel.PHASES, cancel);
        // a technique that leaves a service down for good is no operation
        TraceSummary.downtime(policy.plan(), trace);
        return new LongRunPolicy(
                policy.hypervisor(),
                policy.trigger(),
                policy.pausesWhileDown(),
                policy.restartsAfterRepair(),
                policy.openTimes(),
                new OperationPlan(
                        Rejuvenation.of(policy.plan(), policy.renewed(), trace),
                        GuestOutages.of(policy.plan(), trace)));
    }
}
