package org.warmboot.experiment.run;

import java.util.ArrayList;
import org.warmboot.engine.aging.AgingHistory;
import org.warmboot.engine.aging.AgingPlan;
import org.warmboot.engine.aging.AgingSchedule;
import org.warmboot.engine.aging.PolicyPlan;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.aging.UsageCurve;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.trace.TraceLevel;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.result.Aging;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;

/** Runs that let a host age while policies rejuvenate it. */
final class AgingRuns {

    private static final String HYPERVISOR = "hypervisor";
    private static final String OPERATING_SYSTEM = "operating-system";

    private AgingRuns() {}

    static RunResult run(RunPlan.Aging run, CancelToken cancel) {
        return Executed.result(run, cancel).with(aging(run, history(run, cancel)));
    }

    private static AgingHistory history(RunPlan.Aging run, CancelToken cancel) {
        var policies = new ArrayList<PolicyPlan>();
        policies.add(policy(HYPERVISOR, run, run.hypervisor(), cancel));
        run.guests().forEach(guest -> policies.add(policy(OPERATING_SYSTEM, run, guest, cancel)));
        return AgingSchedule.play(new AgingPlan(run.resources(), policies, run.horizon()), cancel)
                .orElseThrow(() -> new RunStoppedException(new RunOutcome.Cancelled()));
    }

    private static PolicyPlan policy(String id, RunPlan.Aging run, RunPlan.Aging.PolicyRun policy, CancelToken cancel) {
        var trace = Engine.run(policy.plan(), run.parameters(), TraceLevel.PHASES, cancel);
        return new PolicyPlan(id, policy.trigger(), Rejuvenation.of(policy.plan(), policy.renewed(), trace));
    }

    private static Aging aging(RunPlan.Aging run, AgingHistory history) {
        return new Aging(
                history.usage().stream()
                        .map(usage -> resource(usage, run.interval()))
                        .toList(),
                run.horizon(),
                history.actionsOf(HYPERVISOR),
                history.actionsOf(OPERATING_SYSTEM));
    }

    private static Aging.Resource resource(UsageCurve usage, double interval) {
        return new Aging.Resource(
                usage.resource().name(),
                Aging.Indicator.valueOf(usage.resource().indicator().name()),
                usage.resource().capacityBytes(),
                usage.samples(interval).stream()
                        .map(sample -> new Throughput.Sample(sample.seconds(), sample.usedBytes()))
                        .toList(),
                usage.exhaustedAt(),
                usage.lowestThroughputFactor());
    }
}
