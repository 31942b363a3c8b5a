package org.warmboot.engine.longrun;

import java.util.Arrays;

/** Counts failures and actions in the time that counts. */
final class Tally {

    private final long warmUp;
    private final double hosts;
    private final double guests;
    private final long[] counts = new long[LongRunMeasure.COUNT];

    Tally(Numbering numbers, LongRunPlan plan) {
        warmUp = Alarms.nanos(plan.warmUpSeconds());
        hosts = numbers.hosts;
        guests = numbers.guests.length;
    }

    void rewind() {
        Arrays.fill(counts, 0);
    }

    void failure(boolean ofGuest, long now) {
        count(ofGuest ? LongRunMeasure.SYSTEM_FAILURES : LongRunMeasure.HYPERVISOR_FAILURES, now);
    }

    void action(boolean onHypervisor, long now) {
        count(onHypervisor ? LongRunMeasure.HYPERVISOR_ACTIONS : LongRunMeasure.SYSTEM_ACTIONS, now);
    }

    private void count(LongRunMeasure measure, long now) {
        if (now >= warmUp) {
            counts[measure.ordinal()]++;
        }
    }

    /** Fills in the measures of failures and actions. */
    void report(double[] values) {
        report(values, LongRunMeasure.HYPERVISOR_FAILURES, hosts);
        report(values, LongRunMeasure.SYSTEM_FAILURES, guests);
        report(values, LongRunMeasure.HYPERVISOR_ACTIONS, hosts);
        report(values, LongRunMeasure.SYSTEM_ACTIONS, guests);
    }

    private void report(double[] values, LongRunMeasure measure, double of) {
        values[measure.ordinal()] = counts[measure.ordinal()] / of;
    }
}
