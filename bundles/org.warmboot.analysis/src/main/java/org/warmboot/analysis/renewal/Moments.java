package org.warmboot.analysis.renewal;

import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.numeric.Quadrature;

/** Moments of a life that is cut short. */
public final class Moments {

    private static final int PANELS = 400;

    private Moments() {}

    /** {@code E[min(X, t)^2]}: twice the integral of {@code t S(t)}, by parts over the smooth mean until a time. */
    public static double secondUntil(Distribution life, double limit) {
        if (limit == Double.POSITIVE_INFINITY) {
            return life.variance() + life.mean() * life.mean();
        }
        return 2 * (limit * life.meanUntil(limit) - Quadrature.integral(life::meanUntil, 0, limit, PANELS));
    }
}
