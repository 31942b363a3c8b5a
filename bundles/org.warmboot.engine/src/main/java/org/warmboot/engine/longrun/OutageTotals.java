package org.warmboot.engine.longrun;

import java.util.Arrays;

/** Outages of all guests in the time that counts. */
final class OutageTotals {

    /** Number of causes; each has the number of its measure of down time. */
    static final int CAUSES = 4;

    static final byte HYPERVISOR_ACTION = (byte) LongRunMeasure.DOWN_HYPERVISOR_ACTION.ordinal();
    static final byte SYSTEM_ACTION = (byte) LongRunMeasure.DOWN_SYSTEM_ACTION.ordinal();
    static final byte HYPERVISOR_FAILURE = (byte) LongRunMeasure.DOWN_HYPERVISOR_FAILURE.ordinal();
    static final byte SYSTEM_FAILURE = (byte) LongRunMeasure.DOWN_SYSTEM_FAILURE.ordinal();

    private final long warmUp;
    private final LoadIntegral load;
    /** Nanoseconds by cause. */
    private final double[] down = new double[CAUSES];

    private long planned;
    private long unplanned;
    private double requestsLost;
    private OutageLengths lengths = new OutageLengths();
    /** Length and class of the last planned outage: most of them are alike. */
    private long lastLength = -1;

    private int lastClass;

    OutageTotals(LongRunPlan plan) {
        warmUp = Time.nanos(plan.warmUpSeconds());
        load = new LoadIntegral(plan.load());
    }

    void rewind(OutageLengths counted) {
        lengths = counted;
        Arrays.fill(down, 0);
        planned = 0;
        unplanned = 0;
        requestsLost = 0;
    }

    /** An outage begins. */
    void begins(byte cause, long now) {
        if (now >= warmUp) {
            if (isPlanned(cause)) {
                planned++;
            } else {
                unplanned++;
            }
        }
    }

    /** An outage ends that a cause began. */
    void ends(byte cause, long began, long now) {
        if (began < warmUp) {
            return;
        }
        long length = now - began;
        if (isPlanned(cause)) {
            if (length != lastLength) {
                lastLength = length;
                lastClass = OutageLengths.indexOf(Time.seconds(length));
            }
            lengths.countPlanned(lastClass);
        } else {
            lengths.count(Time.seconds(length), false);
        }
    }

    /** A guest was down for a cause. */
    void book(byte cause, long since, long now, double requestsPerSecond) {
        long start = Math.max(since, warmUp);
        if (now > start) {
            down[cause] += now - start;
            if (requestsPerSecond > 0) {
                requestsLost += requestsPerSecond * load.between(Time.seconds(start), Time.seconds(now));
            }
        }
    }

    private static boolean isPlanned(byte cause) {
        return cause == HYPERVISOR_ACTION || cause == SYSTEM_ACTION;
    }

    /** Seconds down of all guests. */
    double down() {
        return Time.seconds(down[0] + down[1] + down[2] + down[3]);
    }

    /** Fills in the measures of outages. */
    void report(double[] values, double guests) {
        for (int cause = 0; cause < CAUSES; cause++) {
            values[cause] = Time.seconds(down[cause]) / guests;
        }
        values[LongRunMeasure.PLANNED_OUTAGES.ordinal()] = planned / guests;
        values[LongRunMeasure.UNPLANNED_OUTAGES.ordinal()] = unplanned / guests;
        values[LongRunMeasure.REQUESTS_LOST.ordinal()] = requestsLost;
    }
}
