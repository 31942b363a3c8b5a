package org.warmboot.analysis.ctmc;

import org.warmboot.analysis.numeric.ScaledValues;

/**
 * Steady state of a birth-death chain in closed form: the probability of state k is that of state k - 1 times birth
 * rate over death rate. Products are kept with their own exponent, so stiff rates neither overflow nor underflow.
 */
final class BirthDeath {

    private BirthDeath() {}

    /** Stationary probabilities of an irreducible chain whose transitions lead to neighbours only. */
    static double[] solve(Generator chain) {
        var weight = new ScaledValues(chain.size());
        weight.set(0, 1, 0);
        for (var state = 1; state < chain.size(); state++) {
            var birth = chain.rate(state - 1, state);
            var death = chain.rate(state, state - 1);
            weight.set(state, weight.mantissa(state - 1) * (birth / death), weight.exponent(state - 1));
        }
        return weight.normalised();
    }
}
