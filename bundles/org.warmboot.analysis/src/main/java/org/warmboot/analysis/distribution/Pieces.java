package org.warmboot.analysis.distribution;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.warmboot.analysis.numeric.Quadrature;

/** Integrals over times that have sharp places. */
final class Pieces {

    /** A survival below this adds nothing to a mean. */
    private static final double NEGLIGIBLE = 1e-17;

    private Pieces() {}

    /** Time that is practically never exceeded, by doubling. */
    static double end(Distribution distribution, double start) {
        var end = start;
        while (distribution.survival(end) > NEGLIGIBLE) {
            end *= 2;
        }
        return end;
    }

    /**
     * Integral from 0 to an end, cut at the places at which one of the times is certain or has a density that jumps.
     * Near 0 the panels are narrow, the more so if a density is infinite there.
     */
    static double integral(DoubleUnaryOperator function, List<Distribution> times, double end, int panels) {
        var places = DoubleStream.concat(times.stream().flatMapToDouble(Pieces::places), DoubleStream.of(0, end))
                .filter(place -> place <= end)
                .sorted()
                .distinct()
                .toArray();
        var sum = 0.0;
        for (var i = 1; i < places.length; i++) {
            var from = places[i - 1];
            var width = places[i] - from;
            // time = from + width x^power
            int power = from == 0 && times.stream().anyMatch(Pieces::isSingular) ? 16 : 2;
            sum += Quadrature.integral(
                    x -> {
                        var most = StrictMath.pow(x, power - 1);
                        return power * width * most * function.applyAsDouble(from + width * most * x);
                    },
                    0,
                    1,
                    places.length > 2 ? Math.max(4, panels * 2 / places.length) : panels);
        }
        return sum;
    }

    /** Whether a density is infinite at 0. */
    static boolean isSingular(Distribution distribution) {
        return switch (distribution) {
            case Weibull weibull -> weibull.shape() < 1;
            case Minimum first -> first.parts().stream().anyMatch(Pieces::isSingular);
            default -> false;
        };
    }

    /** Times at which a survival is not smooth. */
    private static DoubleStream places(Distribution distribution) {
        return switch (distribution) {
            case Minimum first -> first.parts().stream().flatMapToDouble(Pieces::places);
            case Sum sum ->
                DoubleStream.concat(atoms(sum), DoubleStream.concat(places(sum.first()), places(sum.second())));
            default -> atoms(distribution);
        };
    }

    /** Times that have a probability of their own. */
    static DoubleStream atoms(Distribution distribution) {
        return switch (distribution) {
            case Deterministic certain -> DoubleStream.of(certain.mean());
            case Empirical observed -> observed.times().stream().mapToDouble(Double::doubleValue);
            case Minimum first -> first.parts().stream().flatMapToDouble(Pieces::atoms);
            case Sum sum ->
                atoms(sum.first()).flatMap(one -> atoms(sum.second()).map(other -> one + other));
            default -> DoubleStream.empty();
        };
    }

    /** Whether a time takes only certain values, those of {@link #atoms}, each as often as the others. */
    static boolean isDiscrete(Distribution distribution) {
        return switch (distribution) {
            case Deterministic certain -> true;
            case Empirical observed -> true;
            case Sum sum -> isDiscrete(sum.first()) && isDiscrete(sum.second());
            default -> false;
        };
    }
}
