package org.warmboot.engine.longrun;

/** Counts failures and actions in the time that counts. */
final class EventCounts {

    private final long warmUp;
    private long hypervisorFailures;
    private long systemFailures;
    private long hypervisorActions;
    private long systemActions;

    EventCounts(LongRunPlan plan) {
        warmUp = Time.nanos(plan.warmUpSeconds());
    }

    void rewind() {
        hypervisorFailures = 0;
        systemFailures = 0;
        hypervisorActions = 0;
        systemActions = 0;
    }

    void failure(boolean ofGuest, long now) {
        if (now >= warmUp) {
            if (ofGuest) {
                systemFailures++;
            } else {
                hypervisorFailures++;
            }
        }
    }

    void action(boolean onHypervisor, long now) {
        if (now >= warmUp) {
            if (onHypervisor) {
                hypervisorActions++;
            } else {
                systemActions++;
            }
        }
    }

    /** Fills in the measures of failures and actions. */
    void report(double[] values, double hosts, double guests) {
        values[LongRunMeasure.HYPERVISOR_FAILURES.ordinal()] = hypervisorFailures / hosts;
        values[LongRunMeasure.SYSTEM_FAILURES.ordinal()] = systemFailures / guests;
        values[LongRunMeasure.HYPERVISOR_ACTIONS.ordinal()] = hypervisorActions / hosts;
        values[LongRunMeasure.SYSTEM_ACTIONS.ordinal()] = systemActions / guests;
    }
}
