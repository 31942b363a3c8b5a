package org.warmboot.analysis.ctmc;

import java.util.Arrays;

/**
 * Generator of a continuous-time Markov chain with states 0 to n - 1, as compressed sparse rows. The unit of time is
 * the caller's; rates are per that unit. The diagonal is implied. Parallel transitions are kept and add up.
 */
public final class Generator {

    private final int[] row;
    private final int[] target;
    private final double[] rate;
    private final double[] exit;

    Generator(int[] row, int[] target, double[] rate) {
        this.row = row;
        this.target = target;
        this.rate = rate;
        exit = new double[row.length - 1];
        for (var state = 0; state < exit.length; state++) {
            var sum = 0.0;
            for (var k = row[state]; k < row[state + 1]; k++) {
                sum += rate[k];
            }
            exit[state] = sum;
        }
    }

    /** Starts an empty chain with a number of states, at least 1. */
    public static GeneratorBuilder states(int states) {
        return new GeneratorBuilder(states);
    }

    /** Number of states. */
    public int size() {
        return exit.length;
    }

    /** Number of transitions. */
    public int transitions() {
        return target.length;
    }

    /** Total rate out of a state; 0 if it is absorbing. */
    public double exitRate(int state) {
        return exit[state];
    }

    /** Largest total rate out of a state. */
    public double largestExitRate() {
        return Arrays.stream(exit).max().orElse(0);
    }

    /** Shows each transition once, in the order of their sources. */
    public void forEach(TransitionVisitor visitor) {
        for (var state = 0; state < exit.length; state++) {
            for (var k = row[state]; k < row[state + 1]; k++) {
                visitor.visit(state, target[k], rate[k]);
            }
        }
    }

    /** Largest distance between the ends of a transition: 1 for a birth-death chain in natural order. */
    int bandwidth() {
        var widest = 0;
        for (var state = 0; state < exit.length; state++) {
            for (var k = row[state]; k < row[state + 1]; k++) {
                widest = Math.max(widest, Math.abs(target[k] - state));
            }
        }
        return widest;
    }

    /** Sum of the rates from one state to another. */
    double rate(int from, int to) {
        var sum = 0.0;
        for (var k = row[from]; k < row[from + 1]; k++) {
            sum += target[k] == to ? rate[k] : 0;
        }
        return sum;
    }

    /** The chain on some of the states, which none of them leaves. */
    Generator restrictedTo(int[] states) {
        var index = new int[size()];
        Arrays.fill(index, -1);
        for (var i = 0; i < states.length; i++) {
            index[states[i]] = i;
        }
        var builder = Generator.states(states.length);
        for (var state : states) {
            for (var k = row[state]; k < row[state + 1]; k++) {
                builder.add(index[state], index[target[k]], rate[k]);
            }
        }
        return builder.build();
    }

    int[] rows() {
        return row;
    }

    int[] targets() {
        return target;
    }

    double[] rates() {
        return rate;
    }
}
