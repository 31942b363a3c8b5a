package org.warmboot.analysis.ctmc;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * What a chain earns or costs: an amount per unit of time in each state, and an amount at each transition.
 *
 * @param rate amount per unit of time in a state
 * @param impulse amount at once when a transition happens
 */
public record Rewards(IntToDoubleFunction rate, Impulse impulse) {

    /** Amount at a transition. */
    @FunctionalInterface
    public interface Impulse {

        /** Amount when the chain goes from one state to another. */
        double at(int from, int to);
    }

    /** Rewards of states only. */
    public static Rewards of(IntToDoubleFunction rate) {
        return new Rewards(rate, (from, to) -> 0);
    }

    /** One per unit of time in the states of a condition: its mean is the availability. */
    public static Rewards timeIn(IntPredicate condition) {
        return of(state -> condition.test(state) ? 1 : 0);
    }

    /** One for each transition from a state inside a condition to one outside: its mean is the frequency of outages. */
    public static Rewards departuresFrom(IntPredicate condition) {
        return new Rewards(state -> 0, (from, to) -> condition.test(from) && !condition.test(to) ? 1 : 0);
    }

    /**
     * Mean amount.
     *
     * @param chain the chain
     * @param occupancy probabilities of its states, for the amount per unit of time; or the time spent in each until an
     *     end, for the amount until then
     */
    public double mean(Generator chain, Probabilities occupancy) {
        var sum = new double[] {occupancy.expected(rate)};
        chain.forEach((from, to, perTime) -> sum[0] += occupancy.of(from) * perTime * impulse.at(from, to));
        return sum[0];
    }

    /** Mean amount per unit of time over an interval that starts with the given distribution. */
    public double meanRate(Generator chain, Probabilities start, double time) {
        return mean(chain, Transient.of(chain, start, time).occupancy()) / time;
    }
}
