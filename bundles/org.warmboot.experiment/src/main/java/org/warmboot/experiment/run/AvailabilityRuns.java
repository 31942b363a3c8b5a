package org.warmboot.experiment.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.analysis.MaintenancePlan;
import org.warmboot.analysis.MaintenanceSchedule;
import org.warmboot.engine.execution.TraceLevel;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.Plan;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.result.Availability;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;

/** Runs that play the rejuvenation schedule of hypervisor and operating systems over a long time. */
final class AvailabilityRuns {

    /** Enough for a deterministic schedule: the remainder of a cycle weighs less than one part in ten million. */
    private static final int INTERVALS = 10_000;

    private static final double SECONDS_PER_YEAR = 365.0 * 24 * 3600;
    private static final double LEVEL = 0.95;

    private AvailabilityRuns() {}

    static RunResult run(RunPlan.Availability run, CancelToken cancel) {
        var downtime = downtime(run.plan(), run.parameters(), cancel);
        var guestDowntime = run.guestPlan()
                .map(plan -> downtime(plan, run.parameters(), cancel).mean())
                .orElse(0.0);
        var plan = new MaintenancePlan(
                run.hypervisorInterval(),
                downtime.mean(),
                run.guestInterval(),
                guestDowntime,
                run.alpha(),
                run.renewsGuests());
        var availability = MaintenanceSchedule.play(plan, INTERVALS).availability();
        var technique = run.plan().technique();
        return new RunResult(
                technique.id(),
                technique.name(),
                run.parameters(),
                Optional.of(downtime),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(new Availability(
                        availability,
                        availability,
                        availability,
                        LEVEL,
                        OptionalDouble.of(plan.availability()),
                        downtime.mean(),
                        guestDowntime,
                        (1 - availability) * SECONDS_PER_YEAR)));
    }

    private static Downtime downtime(Plan plan, RunParameters parameters, CancelToken cancel) {
        return TraceSummary.downtime(plan, Engine.run(plan, parameters, TraceLevel.OUTAGES, cancel));
    }
}
