package org.warmboot.analysis.distribution;

import java.util.function.DoubleSupplier;

/** Distribution of a time that is not negative. Its unit of time is the caller's; all methods use the same one. */
public sealed interface Distribution
        permits Deterministic, Exponential, Erlang, HypoExponential, Weibull, Empirical, PhaseType, Minimum, Sum {

    /** Probability of no event until a time, that time included: {@code P(X > t)}; 1 for a negative time. */
    double survival(double time);

    /** Probability of an event until a time: {@code P(X <= t)}. */
    default double cdf(double time) {
        return 1 - survival(time);
    }

    /** Rate of the event at a time if there was none before, per unit of time; infinite where it is certain. */
    double hazard(double time);

    /** Mean time. */
    double mean();

    /** Variance of the time. */
    double variance();

    /**
     * Mean of the time or a limit, whichever comes first: {@code E[min(X, t)]}, the integral of the survival from 0 to
     * the limit. The mean for an infinite limit.
     */
    double meanUntil(double limit);

    /**
     * Time until which the event has happened with a given probability; for inversion, so rising with it.
     *
     * @param probability more than 0 and less than 1
     */
    default double quantile(double probability) {
        return Quantiles.invert(this, probability);
    }

    /**
     * A random time. The same on every platform.
     *
     * @param uniform uniform random numbers above 0 and below 1; one is taken, several by distributions made of stages
     */
    default double sample(DoubleSupplier uniform) {
        return quantile(uniform.getAsDouble());
    }

    /** Standard deviation over mean, squared; 1 for an exponential. */
    default double squaredVariation() {
        return variance() / (mean() * mean());
    }
}
