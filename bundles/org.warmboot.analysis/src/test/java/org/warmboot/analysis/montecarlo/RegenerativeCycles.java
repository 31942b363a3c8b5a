package org.warmboot.analysis.montecarlo;

import java.util.function.DoubleSupplier;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.renewal.HuangModel;
import org.warmboot.analysis.statistics.RatioSummary;
import org.warmboot.engine.kernel.RandomStreams;

/** Cycles of a process that begins anew, one replication each. */
@FunctionalInterface
interface RegenerativeCycles {

    /** What a cycle yields, and how long it takes. */
    record Cycle(double reward, double length) {}

    /** Plays one cycle. */
    Cycle next(DoubleSupplier uniform);

    /** Huang's system from robust to robust, state by state; the reward is the time down. */
    static RegenerativeCycles of(HuangModel model) {
        return uniform -> {
            var up = stay(model.aging(), uniform);
            var failure = stay(model.failure(), uniform);
            var rejuvenation =
                    model.rejuvenation() == 0 ? Double.POSITIVE_INFINITY : stay(model.rejuvenation(), uniform);
            up += Math.min(failure, rejuvenation);
            var down = stay(failure < rejuvenation ? model.repair() : model.completion(), uniform);
            return new Cycle(down, up + down);
        };
    }

    private static double stay(double rate, DoubleSupplier uniform) {
        return new Exponential(1 / rate).sample(uniform);
    }

    /** Makes blocks of cycles. */
    default Worker<RatioSummary> worker(RandomStreams streams) {
        return (first, count) -> {
            var ratio = RatioSummary.EMPTY;
            for (var i = first; i < first + count; i++) {
                var cycle = next(streams.stream("server", "cycle", (int) i)::uniform);
                ratio = ratio.with(cycle.reward(), cycle.length());
            }
            return ratio;
        };
    }
}
