package org.warmboot.experiment.result;

/** What an experiment varies and measures. */
public enum ExperimentKind implements Keyed {
    /** Techniques against the number of guests. */
    DOMAINS("reboot-by-domains"),
    /** Techniques against the memory of the guests. */
    MEMORY("reboot-by-memory"),
    /** Throughput of a service before and after the reboot. */
    THROUGHPUT("throughput"),
    /** Long-run availability. */
    AVAILABILITY("availability"),
    /** Rejuvenation of the hosts of a cluster, one after another. */
    ROLLING("rolling"),
    /** Number of domains that fit a host. */
    CAPACITY("capacity"),
    /** What leaks away over a long time. */
    AGING("aging"),
    /** Years of operation with failures and policies. */
    LONG_RUN("long-run");

    private final String key;

    ExperimentKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
