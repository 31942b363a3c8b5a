package org.warmboot.engine.longrun;

/** What one history of a long run yields; all of the time that counts. */
public enum LongRunMeasure {
    /** Time down for rejuvenation of hypervisors: seconds, mean over the guests. */
    DOWN_HYPERVISOR_ACTION,
    /** Time down for rejuvenation of operating systems: seconds, mean over the guests. */
    DOWN_SYSTEM_ACTION,
    /** Time down after failures of hypervisors, privileged and driver domains: seconds, mean over the guests. */
    DOWN_HYPERVISOR_FAILURE,
    /** Time down after failures of guests: seconds, mean over the guests. */
    DOWN_SYSTEM_FAILURE,
    /** Outages that began with an action: mean over the guests. */
    PLANNED_OUTAGES,
    /** Outages that began with a failure: mean over the guests. */
    UNPLANNED_OUTAGES,
    /** Failures of hypervisors, privileged and driver domains: mean over the hosts. */
    HYPERVISOR_FAILURES,
    /** Failures of guests: mean over the guests. */
    SYSTEM_FAILURES,
    /** Actions of policies for hypervisors: mean over the hosts. */
    HYPERVISOR_ACTIONS,
    /** Actions of policies for operating systems: mean over the guests. */
    SYSTEM_ACTIONS,
    /** Requests that arrived at guests while they were down: sum over the guests. */
    REQUESTS_LOST,
    /** Throughput that degradation leaves, as a share of that of new components: mean over guests and time up. */
    THROUGHPUT;

    /** Number of measures. */
    public static final int COUNT = values().length;
}
