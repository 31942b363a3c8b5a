package org.warmboot.experiment.measure;

/** What kind of number a measure is: its unit, and so the axis that it has and the words that it takes. */
public enum Amount {
    /** An availability, 0 to 1, which is drawn as the downtime that it leaves. */
    AVAILABILITY_SHARE(""),
    /** A share, 0 to 1. */
    SHARE(""),
    /** A number of things. */
    COUNT(""),
    /** A number of things per year. */
    COUNT_PER_YEAR("1/a"),
    /** A time that was simulated, seconds exact to the nanosecond. */
    TIME("s"),
    /** A duration in seconds that was computed from others. */
    DURATION("s"),
    /** Time between actions in seconds, weeks rather than minutes; infinite for never. */
    INTERVAL("s"),
    /** Seconds per year. */
    DURATION_PER_YEAR("s/a"),
    /** Bytes. */
    BYTES("B"),
    /** Throughput in the unit of the run. */
    THROUGHPUT_RATE(""),
    /** Work in the unit of throughput of the run, times seconds. */
    WORK(""),
    /** Money, or downtime that is judged like money, per year. */
    LOSS_PER_YEAR("");

    private final String unit;

    Amount(String unit) {
        this.unit = unit;
    }

    /** The unit, as files have it; empty for shares and counts, and where each run tells its own. */
    public String unit() {
        return unit;
    }
}
