package org.warmboot.analysis.distribution;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A distribution replaced by exponential phases, so that it fits into a Markov chain, and what that costs.
 *
 * @param phases the phases; their mean is that of the distribution
 * @param varianceError relative error of the variance; 0 if it could be matched; infinite for a deterministic time
 * @param distance largest difference of the two distribution functions, 0 to 1
 */
public record PhaseFit(PhaseType phases, double varianceError, double distance) {

    /** Most phases of a fit: a squared variation below its inverse is not matched. */
    public static final int MOST_PHASES = 100;

    private static final int PLACES = 100;

    /**
     * Fit by mean and variance. Less variable than exponential: a mixture of Erlang times of k - 1 and k stages; more
     * variable: two exponentials of equal weight in the mean. After H. Tijms, Stochastic Models, 1994, appendix B.
     */
    public static PhaseFit of(Distribution distribution) {
        return distribution instanceof PhaseType phases
                ? new PhaseFit(phases, 0, 0)
                : compared(distribution, matched(distribution.mean(), distribution.squaredVariation()));
    }

    /** Fit by the mean only, with a given number of equal stages: the usual stand-in for a deterministic time. */
    public static PhaseFit erlang(Distribution distribution, int stages) {
        return compared(distribution, erlang(stages, distribution.mean(), 0));
    }

    private static PhaseType matched(double mean, double variation) {
        if (variation > 1) {
            var first = (1 + Math.sqrt((variation - 1) / (variation + 1))) / 2;
            return new PhaseType(List.of(
                    new PhaseType.Phase(first, mean / (2 * first), 0),
                    new PhaseType.Phase(1 - first, mean / (2 * (1 - first)), 0)));
        }
        if (variation <= 1.0 / MOST_PHASES) {
            return erlang(MOST_PHASES, mean, 0);
        }
        var stages = (int) Math.ceil(1 / variation);
        var root = Math.sqrt(Math.max(0, stages * (1 + variation) - stages * stages * variation));
        var fewer = Math.max(0, (stages * variation - root) / (1 + variation));
        return erlang(stages, mean, stages == 1 ? 0 : fewer);
    }

    /** Equal stages, of which the first is skipped with a given probability. */
    private static PhaseType erlang(int stages, double mean, double skipped) {
        var each = mean / (stages - skipped);
        return new PhaseType(IntStream.range(0, stages)
                .mapToObj(i ->
                        new PhaseType.Phase(i == 0 ? 1 - skipped : i == 1 ? skipped : 0, each, i + 1 < stages ? 1 : 0))
                .toList());
    }

    private static PhaseFit compared(Distribution distribution, PhaseType phases) {
        var distance = 0.0;
        for (var i = 1; i < PLACES; i++) {
            var place = distribution.quantile(i / (double) PLACES);
            distance = Math.max(distance, difference(distribution, phases, place));
            distance = Math.max(distance, difference(distribution, phases, Math.nextDown(place)));
        }
        var variance = distribution.variance();
        var error = Math.abs(phases.variance() - variance);
        return new PhaseFit(phases, error == 0 ? 0 : error / variance, distance);
    }

    private static double difference(Distribution one, Distribution other, double time) {
        return Math.abs(one.survival(time) - other.survival(time));
    }
}
