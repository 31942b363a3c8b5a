package org.warmboot.analysis.ctmc;

import org.warmboot.analysis.numeric.ScaledValues;

/**
 * Steady state by elimination of states without a subtraction, so that each probability is accurate relative to itself
 * however stiff the chain is: W. Grassmann, M. Taksar, D. Heyman, Operations Research 33(5), 1985. Fill stays inside
 * the band of the generator.
 */
final class Elimination {

    private final int states;
    private final int band;
    private final int width;
    private final double[] cell;

    private Elimination(Generator chain, int band) {
        states = chain.size();
        this.band = band;
        width = 2 * band + 1;
        cell = new double[states * width];
        chain.forEach((from, to, rate) -> cell[place(from, to)] += rate);
    }

    /**
     * Stationary probabilities of an irreducible chain.
     *
     * @param chain the chain
     * @param band its bandwidth, or more; needs {@code states * (2 band + 1)} numbers of memory and
     *     {@code states * band^2} multiplications
     */
    static double[] solve(Generator chain, int band) {
        var elimination = new Elimination(chain, band);
        for (var state = chain.size() - 1; state > 0; state--) {
            elimination.eliminate(state);
        }
        return elimination.substitute();
    }

    private int place(int from, int to) {
        return from * width + to - from + band;
    }

    private void eliminate(int state) {
        var first = Math.max(0, state - band);
        var out = 0.0;
        for (var k = place(state, first); k < place(state, state); k++) {
            out += cell[k];
        }
        for (var from = first; from < state; from++) {
            var toState = place(from, state);
            if (cell[toState] != 0) {
                var share = cell[toState] / out;
                cell[toState] = share;
                var source = place(state, first);
                for (int to = place(from, first), end = place(from, state); to < end; to++, source++) {
                    cell[to] += share * cell[source];
                }
            }
        }
    }

    private double[] substitute() {
        var weight = new ScaledValues(states);
        weight.set(0, 1, 0);
        for (var state = 1; state < states; state++) {
            var first = Math.max(0, state - band);
            var top = weight.largestExponent(first, state);
            var sum = 0.0;
            for (var from = first; from < state; from++) {
                sum += weight.relativeTo(from, top) * cell[place(from, state)];
            }
            weight.set(state, sum, top);
        }
        return weight.normalised();
    }
}
