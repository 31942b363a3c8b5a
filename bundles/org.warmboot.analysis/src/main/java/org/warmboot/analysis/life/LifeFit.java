package org.warmboot.analysis.life;

import java.util.Arrays;
import org.warmboot.analysis.numeric.BrentMinimum;
import org.warmboot.analysis.numeric.Root;

/**
 * A distribution fitted to lives by maximum likelihood.
 *
 * @param lives what it was fitted to
 * @param model its kind
 * @param location location of the logarithm of a life
 * @param scale scale of it
 * @param logLikelihood the largest log-likelihood
 */
public record LifeFit(Lives lives, LifeModel model, double location, double scale, double logLikelihood) {

    private static final double SMALLEST = Math.log(1e-3);
    private static final double LARGEST = Math.log(1e3);
    private static final double EXACT = 1e-9;

    /** Half of the quantile of 95 % of chi-squared with one degree of freedom. */
    private static final double DROP = 3.841458820694124 / 2;

    /**
     * The most likely distribution of a kind.
     *
     * @throws IllegalArgumentException if there are less than two failures
     */
    public static LifeFit of(Lives lives, LifeModel model) {
        if (lives.failures() < 2) {
            throw new IllegalArgumentException("nothing can be fitted to less than two failures");
        }
        var scale = model == LifeModel.EXPONENTIAL
                ? 1
                : Math.exp(BrentMinimum.between(
                                log -> -at(lives, model, Math.exp(log)).logLikelihood, SMALLEST, LARGEST, EXACT)
                        .x());
        return at(lives, model, scale);
    }

    /** The most likely one with a given scale. */
    private static LifeFit at(Lives lives, LifeModel model, double scale) {
        var location = model == LifeModel.LOGNORMAL ? normalLocation(lives, scale) : extremeLocation(lives, scale);
        return new LifeFit(lives, model, location, scale, model.logLikelihood(lives, location, scale));
    }

    /** For a Weibull life in closed form: the failures share the sum of the times to the power of the shape. */
    private static double extremeLocation(Lives lives, double scale) {
        var largest = Math.log(Arrays.stream(lives.times()).max().orElseThrow());
        var sum = Arrays.stream(lives.times())
                .map(time -> Math.exp((Math.log(time) - largest) / scale))
                .sum();
        return largest + scale * Math.log(sum / lives.failures());
    }

    private static double normalLocation(Lives lives, double scale) {
        var logs = Arrays.stream(lives.times()).map(Math::log).summaryStatistics();
        return BrentMinimum.between(
                        location -> -LifeModel.LOGNORMAL.logLikelihood(lives, location, scale),
                        logs.getMin(),
                        logs.getMax() + 5 * scale,
                        EXACT)
                .x();
    }

    /** Akaike's criterion: less is better. */
    public double aic() {
        return 2 * model.parameters() - 2 * logLikelihood;
    }

    /** The fit whose scale is the lower end of its interval of 95 %, by the profile of the likelihood. */
    public LifeFit lowest() {
        return end(SMALLEST);
    }

    /** The fit whose scale is the upper end. */
    public LifeFit highest() {
        return end(LARGEST);
    }

    private LifeFit end(double outermost) {
        if (model == LifeModel.EXPONENTIAL) {
            return this;
        }
        var log = Root.between(
                sign -> at(lives, model, Math.exp(sign)).logLikelihood - logLikelihood + DROP,
                Math.log(scale),
                outermost);
        return at(lives, model, Math.exp(log));
    }
}
