package org.warmboot.experiment.measure;

import java.util.function.Predicate;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Keyed;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.experiment.result.RunResult;

/** What charts are about. Pages give each topic a place in a section, the window in a view. */
public enum ChartTopic implements Keyed {
    /** Downtime of the services. */
    DOWNTIME(run -> run.downtime().isPresent()),
    /** Duration of the parts of a reboot. */
    TASKS(run -> run.part(RebootTasks.class).isPresent()),
    /** Throughput of services around a reboot. */
    THROUGHPUT(run -> !run.throughput().isEmpty()),
    /** Throughput of a cluster that is rejuvenated host by host. */
    CLUSTER(run -> run.rolling().isPresent()),
    /** What leaks away of a host. */
    AGING(run -> run.aging().isPresent()),
    /** Availability under a schedule. */
    AVAILABILITY(run -> run.availability().isPresent()),
    /** How many domains fit a host. */
    CAPACITY(run -> run.capacity().isPresent()),
    /** What is lost in years of operation. */
    LONG_RUN(run -> run.longRun().isPresent()),
    /** How long services are away at a time in years of operation. */
    OUTAGES(run -> run.longRun().isPresent()),
    /** Which interval is best for the hypervisor. */
    HYPERVISOR_INTERVAL(run -> run.optimum().isPresent()),
    /** Which interval is best for the operating systems of guests. */
    SYSTEM_INTERVAL(run -> run.optimum().isPresent());

    private final Predicate<RunResult> measured;

    ChartTopic(Predicate<RunResult> measured) {
        this.measured = measured;
    }

    /** Whether a run of an experiment measured anything about it. */
    public boolean isIn(ExperimentResult experiment) {
        return experiment.runs().stream().anyMatch(measured);
    }
}
