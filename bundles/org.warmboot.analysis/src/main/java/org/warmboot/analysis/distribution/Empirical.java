package org.warmboot.analysis.distribution;

import java.util.Arrays;
import java.util.List;

/**
 * Times as they were observed, each as likely as the others.
 *
 * @param times observations, ascending; at least one, all positive
 */
public record Empirical(List<Double> times) implements Distribution {

    /** Sorts and checks the observations. */
    public Empirical {
        times = times.stream().sorted().toList();
        if (times.isEmpty()) {
            throw new IllegalArgumentException("an empirical distribution needs one observation at least");
        }
        times.forEach(time -> Quantiles.positive(time, "an observation"));
    }

    /** Distribution of observations in any order. */
    public static Empirical of(double... times) {
        return new Empirical(Arrays.stream(times).boxed().toList());
    }

    /** Number of observations until a time, that time included. */
    private int until(double time) {
        var low = 0;
        var high = times.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (times.get(middle) <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public double survival(double time) {
        return (times.size() - until(time)) / (double) times.size();
    }

    /**
     * Estimate between two observations: one of those left fails in their distance. From the normalised spacings of R.
     * Barlow and R. Campo, Total time on test processes, 1975.
     */
    @Override
    public double hazard(double time) {
        var past = until(Math.max(0, time));
        if (past == times.size()) {
            return Double.POSITIVE_INFINITY;
        }
        var last = past == 0 ? 0 : times.get(past - 1);
        return 1 / ((times.size() - past) * (times.get(past) - last));
    }

    @Override
    public double mean() {
        return times.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Override
    public double variance() {
        var mean = mean();
        return times.stream().mapToDouble(time -> (time - mean) * (time - mean)).sum() / times.size();
    }

    @Override
    public double meanUntil(double limit) {
        return times.stream()
                        .mapToDouble(time -> Math.min(time, Math.max(0, limit)))
                        .sum()
                / times.size();
    }

    @Override
    public double quantile(double probability) {
        Quantiles.check(probability);
        return times.get((int) Math.ceil(probability * times.size()) - 1);
    }
}
