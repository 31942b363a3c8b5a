package org.warmboot.analysis.optimum;

import java.util.function.ToDoubleFunction;
import org.warmboot.analysis.renewal.AgeRejuvenation;
import org.warmboot.analysis.renewal.CycleMeans;
import org.warmboot.analysis.renewal.NestedRejuvenation;
import org.warmboot.analysis.renewal.OutageCosts;

/**
 * Optimal intervals of the models of renewal theory, searched from a thousandth of the mean life to a hundred of it.
 */
public final class RejuvenationOptimum {

    private static final double SHORTEST = 1e-3;
    private static final double LONGEST = 1e2;

    private RejuvenationOptimum() {}

    /** Interval of the largest availability; the loss is the unavailability. */
    public static Optimum byAvailability(AgeRejuvenation model, Flatness flatness) {
        return search(model)
                .least(interval -> model.cycle(interval).unavailability())
                .within(flatness);
    }

    /** Interval of the least cost per unit of time. */
    public static Optimum byCost(AgeRejuvenation model, OutageCosts costs, Flatness flatness) {
        return search(model)
                .least(interval -> model.cycle(interval).costRate(costs))
                .within(flatness);
    }

    /** Intervals of guest (first) and hypervisor (second) of the largest availability. */
    public static OptimalPair byAvailability(NestedRejuvenation model, Flatness flatness) {
        return pair(model, flatness, CycleMeans::unavailability);
    }

    /** Intervals of guest (first) and hypervisor (second) of the least cost per unit of time. */
    public static OptimalPair byCost(NestedRejuvenation model, OutageCosts costs, Flatness flatness) {
        return pair(model, flatness, cycle -> cycle.costRate(costs));
    }

    private static OptimalPair pair(NestedRejuvenation model, Flatness flatness, ToDoubleFunction<CycleMeans> loss) {
        return new PairSearch(nested(model.guest()), nested(model.hypervisor()))
                .least((guest, hypervisor) -> loss.applyAsDouble(model.cycle(guest, hypervisor)))
                .within(flatness);
    }

    private static IntervalSearch search(AgeRejuvenation model) {
        var life = model.life().mean();
        return new IntervalSearch(SearchRange.between(SHORTEST * life, LONGEST * life));
    }

    /** Nested clocks cannot run out at once, and ten lives are as good as never. */
    private static SearchRange nested(AgeRejuvenation layer) {
        return new SearchRange(1e-2 * layer.life().mean(), 10 * layer.life().mean(), false, true);
    }
}
