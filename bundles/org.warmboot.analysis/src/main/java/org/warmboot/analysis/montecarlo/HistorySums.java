package org.warmboot.analysis.montecarlo;

/** Sums of one history, which ends exactly at its horizon. */
final class HistorySums {

    private final RenewalPlan plan;
    private final OutageSink sink;
    private double time;
    private double up;
    private double plannedDown;
    private double unplannedDown;
    private long rejuvenations;
    private long rejuvenated;
    private long failures;

    HistorySums(RenewalPlan plan, OutageSink sink) {
        this.plan = plan;
        this.sink = sink;
    }

    boolean isOver() {
        return time >= plan.horizon();
    }

    private double untilHorizon(double length) {
        return Math.min(length, plan.horizon() - time);
    }

    void serve(double length) {
        var now = untilHorizon(length);
        up += now;
        time += now;
    }

    void rejuvenate() {
        if (!isOver()) {
            var now = untilHorizon(plan.rejuvenation());
            plannedDown += now;
            time += now;
            rejuvenations++;
            rejuvenated += now == plan.rejuvenation() ? 1 : 0;
        }
    }

    /** Serves for an interval and is rejuvenated, so many times. */
    void rounds(long count) {
        var length = plan.round();
        var whole = count;
        if (count > 0 && time + count * length > plan.horizon()) {
            whole = Math.min(count - 1, (long) ((plan.horizon() - time) / length));
        }
        if (whole > 0) {
            up += whole * plan.interval();
            plannedDown += whole * plan.rejuvenation();
            time += whole * length;
            rejuvenations += whole;
            rejuvenated += whole;
        }
        if (whole < count) {
            // the horizon lies in this one
            serve(plan.interval());
            rejuvenate();
            time = plan.horizon();
        }
    }

    void repair(double length) {
        var now = untilHorizon(length);
        unplannedDown += now;
        time += now;
        failures++;
        if (now == length && length > 0) {
            sink.ended(length, 1, false);
        }
    }

    void fill(double[] row) {
        if (rejuvenated > 0 && plan.rejuvenation() > 0) {
            sink.ended(plan.rejuvenation(), rejuvenated, true);
        }
        row[RenewalMeasure.UP.ordinal()] = up;
        row[RenewalMeasure.PLANNED_DOWN.ordinal()] = plannedDown;
        row[RenewalMeasure.UNPLANNED_DOWN.ordinal()] = unplannedDown;
        row[RenewalMeasure.REJUVENATIONS.ordinal()] = rejuvenations;
        row[RenewalMeasure.FAILURES.ordinal()] = failures;
    }
}
