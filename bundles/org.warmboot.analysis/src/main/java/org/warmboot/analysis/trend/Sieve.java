package org.warmboot.analysis.trend;

import java.util.Arrays;
import org.warmboot.engine.kernel.RandomStream;

/**
 * What noise without a trend does to score and level.
 *
 * @param probability two-sided probability of a score as far from 0 as that of the values
 * @param tau share of the largest score that 5 % of the simulated series exceed
 * @param levelHalf distance from its level that the mean of 5 % of them exceeds
 */
record Sieve(double probability, double tau, double levelHalf) {

    static Sieve of(NoiseModel noise, double[] values, int simulations, RandomStream random) {
        var kendall = new KendallScore(values.length);
        var score = Math.abs(kendall.of(values));
        var scores = new double[simulations];
        var means = new double[simulations];
        var series = new double[values.length];
        var as = 1;
        for (var i = 0; i < simulations; i++) {
            noise.simulate(random, series);
            scores[i] = Math.abs(kendall.of(series));
            means[i] = Math.abs(Arrays.stream(series).sum() / series.length);
            as += scores[i] >= score ? 1 : 0;
        }
        Arrays.sort(scores);
        Arrays.sort(means);
        var quantile = (int) Math.ceil((1 - Trend.LEVEL) * (simulations + 1)) - 1;
        var largest = values.length * (values.length - 1.0) / 2;
        return new Sieve(as / (simulations + 1.0), scores[quantile] / largest, means[quantile]);
    }

    /** What is worse of two views of the same series. */
    Sieve orMoreCautious(Sieve other) {
        return new Sieve(
                Math.max(probability, other.probability),
                Math.max(tau, other.tau),
                Math.max(levelHalf, other.levelHalf));
    }
}
