package org.warmboot.analysis.ctmc;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** A number for each state: probabilities, or time spent in each state. Immutable. */
public final class Probabilities {

    private final double[] value;

    /** Keeps a copy of the values. */
    public Probabilities(double... value) {
        this.value = value.clone();
    }

    /** Certainty to be in one state of a chain. */
    public static Probabilities certain(int state, int states) {
        var value = new double[states];
        value[state] = 1;
        return new Probabilities(value);
    }

    /** Number of states. */
    public int size() {
        return value.length;
    }

    /** Value of a state. */
    public double of(int state) {
        return value[state];
    }

    /** Sum over the states that a condition picks: an availability, if it picks those in which the system is up. */
    public double of(IntPredicate condition) {
        return expected(state -> condition.test(state) ? 1 : 0);
    }

    /** Sum of the values, each weighed by a function of its state. */
    public double expected(IntToDoubleFunction weight) {
        var sum = 0.0;
        for (var state = 0; state < value.length; state++) {
            sum += value[state] * weight.applyAsDouble(state);
        }
        return sum;
    }

    /** A copy of the values. */
    public double[] toArray() {
        return value.clone();
    }
}
