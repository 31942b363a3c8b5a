package org.warmboot.analysis.ctmc;

import java.util.Arrays;

/**
 * The transitions into each state. The weight of a transition is its rate divided by the exit rate of the state it
 * enters, so that a stationary vector is the weighted sum of its own elements.
 *
 * @param start first transition of each state, and their number at the end
 * @param source state that a transition leaves
 * @param weight rate over exit rate of the state that it enters
 */
record Incoming(int[] start, int[] source, double[] weight) {

    static Incoming of(Generator chain) {
        var states = chain.size();
        var start = SparseRows.starts(chain.targets(), chain.transitions(), states);
        var next = Arrays.copyOf(start, states);
        var source = new int[chain.transitions()];
        var weight = new double[chain.transitions()];
        var row = chain.rows();
        var target = chain.targets();
        var rate = chain.rates();
        for (var state = 0; state < states; state++) {
            for (var k = row[state]; k < row[state + 1]; k++) {
                var place = next[target[k]]++;
                source[place] = state;
                weight[place] = rate[k];
            }
        }
        for (var state = 0; state < states; state++) {
            var scale = 1 / chain.exitRate(state);
            for (var k = start[state]; k < start[state + 1]; k++) {
                weight[k] *= scale;
            }
        }
        return new Incoming(start, source, weight);
    }

    /** Improves a vector by one sweep of Gauss and Seidel, in the order of the states; gives its sum. */
    double sweep(double[] x) {
        var total = 0.0;
        for (var state = 0; state < x.length; state++) {
            var sum = 0.0;
            for (var k = start[state]; k < start[state + 1]; k++) {
                sum += weight[k] * x[source[k]];
            }
            x[state] = sum;
            total += sum;
        }
        return total;
    }

    /** Sum of the flows that are not balanced over the sum of all flows: 0 for a stationary vector. */
    double imbalance(Generator chain, double[] x) {
        var unbalanced = 0.0;
        var total = 0.0;
        for (var state = 0; state < x.length; state++) {
            var sum = 0.0;
            for (var k = start[state]; k < start[state + 1]; k++) {
                sum += weight[k] * x[source[k]];
            }
            unbalanced += Math.abs(sum - x[state]) * chain.exitRate(state);
            total += x[state] * chain.exitRate(state);
        }
        return total > 0 ? unbalanced / total : Double.NaN;
    }
}
