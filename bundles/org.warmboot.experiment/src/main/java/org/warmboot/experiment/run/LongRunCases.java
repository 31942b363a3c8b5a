package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.OperationPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.TraceLevel;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.RunOptions;

/** Executes what the policies of a long run do, once each, so that it is ready to be simulated or solved. */
public final class LongRunCases {

    private final RunPlan.LongRun run;
    /** What was executed already: runs of several techniques have plans for guests in common. */
    private final Map<Plan, OperationPlan> executed;

    private final CancelToken cancel;

    private LongRunCases(RunPlan.LongRun run, Map<Plan, OperationPlan> executed, CancelToken cancel) {
        this.run = run;
        this.executed = executed;
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
            return prepare(List.of(run), options, cancel).getFirst();
        } catch (RunStoppedException stopped) {
            throw new LongRunFailedException(stopped.outcome());
        }
    }

    /** The same of several runs, in their order, for those who know how to stop. */
    static List<LongRunCase> prepare(List<RunPlan.LongRun> runs, RunOptions options, CancelToken cancel) {
        var executed = new IdentityHashMap<Plan, OperationPlan>();
        return runs.stream()
                .map(run -> new LongRunCases(run, executed, cancel).prepare(options))
                .toList();
    }

    private LongRunCase prepare(RunOptions options) {
        var technique = run.plan().technique();
        return new LongRunCase(
                technique.id(),
                technique.name(),
                run.parameters(),
                plan(),
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
        return new LongRunPolicy(
                policy.hypervisor(),
                policy.trigger(),
                policy.pausesWhileDown(),
                policy.restartsAfterRepair(),
                policy.openTimes(),
                executed.computeIfAbsent(policy.plan(), plan -> operation(plan, policy.renewed())));
    }

    private OperationPlan operation(Plan plan, Set<String> renewed) {
        var trace = Engine.run(plan, run.parameters(), TraceLevel.PHASES, cancel);
        // a technique that leaves a service down for good is no operation
        TraceSummary.downtime(plan, trace);
        return new OperationPlan(Rejuvenation.of(plan, renewed, trace), GuestOutages.of(plan, trace));
    }
}
