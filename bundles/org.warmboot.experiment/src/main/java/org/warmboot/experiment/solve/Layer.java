package org.warmboot.experiment.solve;

import java.util.List;
import java.util.Optional;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Minimum;
import org.warmboot.analysis.distribution.Sum;

/**
 * What fails and is renewed together: a hypervisor with its privileged domain, a driver domain, or a guest.
 *
 * @param risks what can happen to it; empty if it never fails
 * @param action what is done about it; absent if nothing is
 */
record Layer(List<Risk> risks, Optional<Action> action) {

    /** Stands for a life without an end: longer than all that is computed, and still a number. */
    static final Distribution FOREVER = new Deterministic(1e15);

    Layer {
        risks = List.copyOf(risks);
    }

    /**
     * A way to fail.
     *
     * @param degradation time before it can fail
     * @param failure time to the failure after that
     * @param repair time down then
     */
    record Risk(Optional<Distribution> degradation, Distribution failure, Distribution repair) {

        /** Time from new to the failure. */
        Distribution life() {
            return degradation.map(first -> Sum.of(first, failure)).orElse(failure);
        }
    }

    /**
     * What a policy does.
     *
     * @param clock when
     * @param seconds how long the layer does not age meanwhile
     */
    record Action(Clock clock, double seconds) {}

    /** Whether it neither fails nor is rejuvenated. */
    boolean isIdle() {
        return risks.isEmpty() && action.isEmpty();
    }

    /** Time from new to the first failure. */
    Distribution life() {
        return risks.isEmpty()
                ? FOREVER
                : Minimum.of(risks.stream().map(Risk::life).toArray(Distribution[]::new));
    }

    /** The same with another interval: NaN as it is, infinite without the action. */
    Layer every(double seconds) {
        return Double.isNaN(seconds) || action.isEmpty() || Double.isNaN(interval())
                ? this
                : new Layer(
                        risks,
                        seconds == Double.POSITIVE_INFINITY
                                ? Optional.empty()
                                : action.map(it -> new Action(it.clock().every(seconds), it.seconds())));
    }

    /** Interval that can be chosen; NaN if there is none. */
    double interval() {
        return action.map(it -> it.clock().interval()).orElse(Double.NaN);
    }

    /** Time up until the action, from a renewal by another action, if it acts by age; infinite without one. */
    double ageAtAction() {
        return action.isPresent() && action.get().clock() instanceof Clock.AtAge age
                ? age.pauses() ? age.seconds() : Math.max(0, age.seconds() - action.get().seconds())
                : Double.POSITIVE_INFINITY;
    }
}
