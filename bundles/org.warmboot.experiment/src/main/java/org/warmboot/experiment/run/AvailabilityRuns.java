package org.warmboot.experiment.run;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.warmboot.analysis.MaintenancePlan;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.OperationPlan;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.TraceLevel;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.result.Availability;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.RunResult;

/** Runs that play the rejuvenation schedule of hypervisor and operating systems over a long time. */
final class AvailabilityRuns {

    private static final double LEVEL = 0.95;

    private AvailabilityRuns() {}

    static RunResult run(RunPlan.Availability run, CancelToken cancel) {
        var trace = Engine.run(run.plan(), run.parameters(), TraceLevel.PHASES, cancel);
        var downtime = TraceSummary.downtime(run.plan(), trace);
        var guestTrace = run.guestPlan().map(plan -> Engine.run(plan, run.parameters(), TraceLevel.PHASES, cancel));
        var guestDowntime = guestTrace
                .map(each -> TraceSummary.downtime(run.guestPlan().orElseThrow(), each)
                        .mean())
                .orElse(0.0);
        var plan = new MaintenancePlan(
                run.hypervisorInterval(),
                downtime.mean(),
                run.guestInterval(),
                guestDowntime,
                run.alpha(),
                run.renewsGuests());
        var simulation = new ScheduleSimulation(
                plan,
                run.plan().target().hypervisor().id(),
                guests(run.plan()),
                operation(run.plan(), renewed(run), trace),
                guestTrace.map(each -> operation(run.guestPlan().orElseThrow(), Set.of(), each)));
        var availability =
                simulation.availability(cancel).orElseThrow(() -> new RunStoppedException(new RunOutcome.Cancelled()));
        return result(run, downtime, guestDowntime, availability, plan.availability());
    }

    private static RunResult result(
            RunPlan.Availability run, Downtime downtime, double guestDowntime, double availability, double analytic) {
        var technique = run.plan().technique();
        return new RunResult(technique.id(), technique.name(), run.parameters())
                .with(downtime)
                .with(new Availability(
                        availability,
                        availability,
                        availability,
                        LEVEL,
                        OptionalDouble.of(analytic),
                        downtime.mean(),
                        guestDowntime,
                        (1 - availability) * LongRunMeasures.YEAR));
    }

    private static List<String> guests(Plan plan) {
        return plan.target().guests().stream().map(DomainPlan::id).toList();
    }

    private static Set<String> renewed(RunPlan.Availability run) {
        var renewed = new LinkedHashSet<String>();
        renewed.add(run.plan().target().hypervisor().id());
        if (run.renewsGuests()) {
            renewed.addAll(guests(run.plan()));
        }
        return renewed;
    }

    private static OperationPlan operation(Plan plan, Set<String> renewed, RunTrace trace) {
        return new OperationPlan(Rejuvenation.of(plan, renewed, trace), GuestOutages.of(plan, trace));
    }
}
