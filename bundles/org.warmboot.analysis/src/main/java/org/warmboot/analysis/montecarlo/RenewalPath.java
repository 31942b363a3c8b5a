package org.warmboot.analysis.montecarlo;

import java.util.function.DoubleSupplier;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.engine.kernel.RandomStreams;

/**
 * Whole histories of a system that begins anew after each repair and rejuvenation, without playing its events: a
 * uniform number gives the rejuvenations until the next failure and the age at it. The histories have the same law as
 * those of a simulation by events, are cut off exactly at the horizon, and are the same on every platform.
 *
 * <p>Immutable, for several threads. What does not vary is tabled when it is made, within some milliseconds.
 */
public final class RenewalPath {

    private final RenewalPlan plan;
    private final FailureTable failures;

    /** Tables the life of a plan. */
    public RenewalPath(RenewalPlan plan) {
        this.plan = plan;
        failures = new FailureTable(plan.life(), plan.interval(), (long) Math.ceil(plan.horizon() / plan.round()) + 1);
    }

    /** The plan. */
    public RenewalPlan plan() {
        return plan;
    }

    /**
     * Makes one history.
     *
     * @param streams of the run
     * @param component whose life it is; its identifier chooses the streams, one for each role
     * @param replication number of the history
     * @param row gets the measures, in the order of {@link RenewalMeasure}
     * @param sink gets the outages that ended before the horizon
     */
    public void history(RandomStreams streams, String component, int replication, double[] row, OutageSink sink) {
        var history = new HistorySums(plan, sink);
        var lives = failures.new Draw(streams.stream(component, "life", replication));
        var robust = plan.robust().map(time -> sampler(time, streams, component, "robust", replication));
        var repair = sampler(plan.repair(), streams, component, "repair", replication);
        while (!history.isOver()) {
            lives.next();
            if (robust.isPresent()) {
                for (var i = 0L; i < lives.intervals() && !history.isOver(); i++) {
                    history.serve(robust.get().getAsDouble());
                    history.rounds(1);
                }
                history.serve(robust.get().getAsDouble());
            } else {
                history.rounds(lives.intervals());
            }
            if (!history.isOver()) {
                history.serve(lives.age());
            }
            if (!history.isOver()) {
                history.repair(repair.getAsDouble());
            }
        }
        history.fill(row);
    }

    private static DoubleSupplier sampler(
            Distribution time, RandomStreams streams, String component, String role, int replication) {
        if (time instanceof Deterministic fixed) {
            return fixed::mean;
        }
        var random = streams.stream(component, role, replication);
        return () -> time.sample(random::uniform);
    }

    /** Makes blocks of histories; lengths of outages are not kept. */
    public Worker<VectorSummary> worker(RandomStreams streams, String component) {
        return (first, count) -> {
            var row = new double[RenewalMeasure.COUNT];
            var tally = new VectorTally(RenewalMeasure.COUNT);
            for (var replication = first; replication < first + count; replication++) {
                history(streams, component, Math.toIntExact(replication), row, OutageSink.NONE);
                tally.add(row);
            }
            return tally.summary();
        };
    }
}
