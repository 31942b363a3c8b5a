package org.warmboot.analysis.distribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;

/**
 * The first of several independent times: competing risks. Its survival is the product of theirs; what has no closed
 * form is integrated, from one certain time to the next.
 *
 * @param parts the times, two or more
 */
public record Minimum(List<Distribution> parts) implements Distribution {

    private static final int PANELS = 64;

    /** Copies and checks the times. */
    public Minimum {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("the first of several times needs two times at least");
        }
    }

    /** The first of some times; the time itself if it is the only one. */
    public static Distribution of(Distribution... times) {
        return times.length == 1 ? times[0] : new Minimum(Arrays.asList(times));
    }

    @Override
    public double survival(double time) {
        var product = 1.0;
        for (var part : parts) {
            product *= part.survival(time);
        }
        return product;
    }

    @Override
    public double hazard(double time) {
        return parts.stream().mapToDouble(part -> part.hazard(time)).sum();
    }

    @Override
    public double mean() {
        return meanUntil(Double.POSITIVE_INFINITY);
    }

    @Override
    public double variance() {
        var mean = mean();
        return 2 * integral(time -> time * survival(time), Double.POSITIVE_INFINITY) - mean * mean;
    }

    @Override
    public double meanUntil(double limit) {
        return limit <= 0 ? 0 : integral(this::survival, limit);
    }

    /**
     * Probability that a certain one of the times is the first and comes before a limit.
     *
     * @param index number of the time in the list
     * @param limit latest time; may be infinite
     */
    public double isFirst(int index, double limit) {
        if (limit <= 0) {
            return 0;
        }
        var own = parts.get(index);
        if (Pieces.isDiscrete(own)) {
            var rest = others(index);
            return Pieces.atoms(own)
                    .map(atom -> atom <= limit ? rest.survival(atom) : 0)
                    .average()
                    .orElseThrow();
        }
        return integral(time -> density(own, time), limit);
    }

    /**
     * Mean of the first time where a certain one of the times is the first, else 0: not the mean on that condition.
     *
     * @param index number of the time in the list
     */
    public double meanIfFirst(int index) {
        var own = parts.get(index);
        if (Pieces.isDiscrete(own)) {
            var rest = others(index);
            return Pieces.atoms(own)
                    .map(atom -> atom * rest.survival(atom))
                    .average()
                    .orElseThrow();
        }
        return integral(time -> time * density(own, time), Double.POSITIVE_INFINITY);
    }

    private Distribution others(int index) {
        var others = new ArrayList<>(parts);
        others.remove(index);
        return of(others.toArray(Distribution[]::new));
    }

    private double density(Distribution own, double time) {
        var left = time <= 0 ? 0 : survival(time);
        // a hazard may be infinite where nothing is left
        return left > 0 ? own.hazard(time) * left : 0;
    }

    private double integral(DoubleUnaryOperator function, double limit) {
        return Pieces.integral(function, parts, Math.min(limit, Pieces.end(this, shortest())), PANELS);
    }

    private double shortest() {
        return parts.stream().mapToDouble(Distribution::mean).min().orElseThrow();
    }

    @Override
    public double sample(DoubleSupplier uniform) {
        return parts.stream().mapToDouble(part -> part.sample(uniform)).min().orElseThrow();
    }
}
