package org.warmboot.analysis.distribution;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Sum of exponential stages: robust, then degraded, then failed. The two-stage time to failure of software aging.
 *
 * @param stageMeans mean time in each stage, positive; at least one
 */
public record HypoExponential(List<Double> stageMeans) implements Distribution {

    /** Copies and checks the means. */
    public HypoExponential {
        stageMeans = List.copyOf(stageMeans);
        if (stageMeans.isEmpty()) {
            throw new IllegalArgumentException("a hypo-exponential time needs one stage at least");
        }
        stageMeans.forEach(mean -> Quantiles.positive(mean, "a mean"));
    }

    /** Stages with the given means. */
    public static HypoExponential of(double... stageMeans) {
        return new HypoExponential(Arrays.stream(stageMeans).boxed().toList());
    }

    /** The same time as phases. */
    public PhaseType phases() {
        return PhaseType.series(stageMeans);
    }

    private boolean hasTwoStages() {
        return stageMeans.size() == 2;
    }

    @Override
    public double survival(double time) {
        if (!hasTwoStages()) {
            return phases().survival(time);
        }
        if (time <= 0 || time == Double.POSITIVE_INFINITY) {
            return time <= 0 ? 1 : 0;
        }
        return StrictMath.exp(-slow() * time) * (1 + slow() * faded(time));
    }

    @Override
    public double hazard(double time) {
        if (!hasTwoStages()) {
            return phases().hazard(time);
        }
        var past = faded(Math.max(0, time));
        // of equal stages the last one is left for ever
        return past == Double.POSITIVE_INFINITY ? fast() : slow() * fast() * past / (1 + slow() * past);
    }

    private double slow() {
        return 1 / Math.max(stageMeans.get(0), stageMeans.get(1));
    }

    private double fast() {
        return 1 / Math.min(stageMeans.get(0), stageMeans.get(1));
    }

    /** {@code (1 - exp(-(fast - slow) t)) / (fast - slow)}: exact for stages that are nearly or quite equal. */
    private double faded(double time) {
        var difference = fast() - slow();
        return difference == 0 || difference * time < 1e-300
                ? time
                : -StrictMath.expm1(-difference * time) / difference;
    }

    @Override
    public double mean() {
        return stageMeans.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Override
    public double variance() {
        return stageMeans.stream().mapToDouble(mean -> mean * mean).sum();
    }

    /** The mean, less what is left on average at the limit. */
    @Override
    public double meanUntil(double limit) {
        if (!hasTwoStages()) {
            return phases().meanUntil(limit);
        }
        if (limit <= 0 || limit == Double.POSITIVE_INFINITY) {
            return limit <= 0 ? 0 : mean();
        }
        // integral of exp(-a t) (1 + a (1 - exp(-(b - a) t)) / (b - a)), in parts that do not cancel
        var a = slow();
        var b = fast();
        var first = -StrictMath.expm1(-a * limit) / a;
        var second = -StrictMath.expm1(-b * limit) / b;
        var difference = (b - a) * limit;
        if (difference < 1e-3) {
            return phases().meanUntil(limit);
        }
        return first + a * (first - second) / (b - a);
    }

    @Override
    public double sample(DoubleSupplier uniform) {
        var sum = 0.0;
        for (var mean : stageMeans) {
            sum -= mean * StrictMath.log(uniform.getAsDouble());
        }
        return sum;
    }
}
