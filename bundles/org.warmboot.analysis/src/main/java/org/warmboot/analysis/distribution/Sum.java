package org.warmboot.analysis.distribution;

import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * One time after another, independent of it: degraded first, then failed. What has no closed form is integrated.
 *
 * @param first the time that comes first
 * @param second the time that follows
 */
public record Sum(Distribution first, Distribution second) implements Distribution {

    private static final int PANELS = 48;

    /** One time after another, in closed form if both are exponential. */
    public static Distribution of(Distribution first, Distribution second) {
        return first instanceof Exponential one && second instanceof Exponential other
                ? HypoExponential.of(one.mean(), other.mean())
                : new Sum(first, second);
    }

    @Override
    public double survival(double time) {
        return time < 0 ? 1 : part().survival(time) + over(time, other()::survival);
    }

    @Override
    public double hazard(double time) {
        Distribution other = other();
        var left = survival(time);
        // where nothing measurable is left, the longer of the two is what it waits for
        return left > 0
                ? over(Math.max(0, time), rest -> other.hazard(rest) * other.survival(rest)) / left
                : Math.min(first.hazard(time), second.hazard(time));
    }

    @Override
    public double mean() {
        return first.mean() + second.mean();
    }

    @Override
    public double variance() {
        return first.variance() + second.variance();
    }

    @Override
    public double meanUntil(double limit) {
        if (limit <= 0 || limit == Double.POSITIVE_INFINITY) {
            return limit <= 0 ? 0 : mean();
        }
        return part().meanUntil(limit) + over(limit, other()::meanUntil);
    }

    @Override
    public double sample(DoubleSupplier uniform) {
        return first.sample(uniform) + second.sample(uniform);
    }

    /**
     * The part that is summed or integrated over: the discrete one if there is one, then one whose density is infinite
     * at 0, where panels are narrow, then one without a Weibull.
     */
    private Distribution part() {
        if (Pieces.isDiscrete(first)) {
            return first;
        }
        boolean isSecond = Pieces.isDiscrete(second)
                || Pieces.isSingular(second)
                || !Pieces.isSingular(first) && first instanceof Weibull;
        return isSecond ? second : first;
    }

    private Distribution other() {
        return part() == second && first != second ? first : second;
    }

    /** Mean of a function of the time that is left after the part, where it is over before the limit. */
    private double over(double limit, DoubleUnaryOperator function) {
        var part = part();
        if (Pieces.isDiscrete(part)) {
            var atoms = Pieces.atoms(part).toArray();
            var sum = 0.0;
            for (var atom : atoms) {
                sum += atom <= limit ? function.applyAsDouble(limit - atom) : 0;
            }
            return sum / atoms.length;
        }
        var end = Math.min(limit, Pieces.end(part, part.mean()));
        var sharp = Pieces.atoms(other()).map(atom -> limit - atom).filter(place -> place > 0 && place < end);
        var places = Stream.concat(Stream.of(part), sharp.<Distribution>mapToObj(Deterministic::new))
                .toList();
        return Pieces.integral(
                time -> time <= 0 ? 0 : part.hazard(time) * part.survival(time) * function.applyAsDouble(limit - time),
                places,
                end,
                PANELS);
    }
}
