package org.warmboot.analysis.life;

import org.hipparchus.special.Erf;

/** Distributions of a life whose logarithm has a location and a scale. */
public enum LifeModel {
    /** No aging: the scale is 1. */
    EXPONENTIAL(1),

    /** Shape 1 / scale: above 1 it ages. */
    WEIBULL(2),

    /** The logarithm is normal. */
    LOGNORMAL(2);

    private final int parameters;

    LifeModel(int parameters) {
        this.parameters = parameters;
    }

    /** Number of parameters. */
    public int parameters() {
        return parameters;
    }

    /** Log-likelihood of lives: density of a failure, survival of the others. */
    double logLikelihood(Lives lives, double location, double scale) {
        var sum = 0.0;
        for (var i = 0; i < lives.times().length; i++) {
            var log = Math.log(lives.times()[i]);
            var z = (log - location) / scale;
            sum += lives.failed()[i] ? density(z) - Math.log(scale) - log : survival(z);
        }
        return sum;
    }

    private double density(double z) {
        return this == LOGNORMAL ? -z * z / 2 - Math.log(2 * Math.PI) / 2 : z - Math.exp(z);
    }

    private double survival(double z) {
        if (this != LOGNORMAL) {
            return -Math.exp(z);
        }
        // far out the tail is its own first terms
        return z < 30 ? Math.log(Erf.erfc(z / Math.sqrt(2)) / 2) : -z * z / 2 - Math.log(z * Math.sqrt(2 * Math.PI));
    }
}
