package org.warmboot.analysis.montecarlo;

import org.warmboot.analysis.distribution.Distribution;

/**
 * Age until which a life lasts with a given probability, tabled: an inverse of the survival function. It differs from
 * exact inversion by 1e-10 of the longest age or of the mean, whichever is less; where the table does not reach that,
 * it is exact inversion.
 */
final class SurvivalTable {

    private static final double ACCURACY = 1e-10;

    private final Distribution life;
    private final double longest;
    /** Ages by the probability to have failed. */
    private final Panels young;
    /** Ages by the probability to live. */
    private final Panels old;

    /**
     * Tables the ages up to a longest one.
     *
     * @param longest no age is needed beyond; may be infinite
     */
    SurvivalTable(Distribution life, double longest) {
        this.life = life;
        this.longest = longest;
        var tolerance = ACCURACY * Math.min(longest, life.mean());
        var fails = longest == Double.POSITIVE_INFINITY ? 1 : life.cdf(longest);
        young = new Panels(life::quantile, Math.min(fails, 0.5), (failed, age) -> isNear(1 - failed, age, tolerance));
        old = new Panels(
                living -> life.quantile(1 - living),
                fails > 0.5 ? 0.5 : 0,
                (living, age) -> isNear(living, age, tolerance));
    }

    /** Whether the exact age lies within the tolerance: the survival falls to its value between both its ends. */
    private boolean isNear(double survival, double age, double tolerance) {
        return life.survival(age - tolerance) >= survival && life.survival(age + tolerance) <= survival;
    }

    /**
     * The age, the longest one at most.
     *
     * @param survival probability to live longer, more than 0; 1 gives 0
     */
    double age(double survival) {
        var tabled = survival > 0.5 ? young.at(1 - survival) : old.at(survival);
        var age = Double.isNaN(tabled) ? exact(survival) : tabled;
        return age < longest ? age : longest;
    }

    private double exact(double survival) {
        // the least probability leaves 1 when it is taken from 1
        return survival == 1 ? 0 : life.quantile(Math.min(1 - survival, Math.nextDown(1.0)));
    }
}
