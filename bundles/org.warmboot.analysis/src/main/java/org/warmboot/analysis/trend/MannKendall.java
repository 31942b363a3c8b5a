package org.warmboot.analysis.trend;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Test of Mann and Kendall for a trend of independent values: H. Mann, Nonparametric tests against trend, Econometrica
 * 13, 1945. Its level does not hold for values that depend on those before; {@link TrendAnalysis} is for these.
 *
 * @param count number of values
 * @param score later values above earlier ones less those below (S)
 * @param variance variance of the score without a trend, less for ties
 * @param exact two-sided probability from all orders; only up to {@value #MOST_EXACT} values without ties
 */
public record MannKendall(int count, long score, double variance, OptionalDouble exact) {

    /** Number of values up to which all orders are counted. */
    static final int MOST_EXACT = 170;

    /**
     * Tests values in the order of time.
     *
     * @throws IllegalArgumentException if there are fewer than three
     */
    public static MannKendall of(double... values) {
        var count = values.length;
        if (count < 3) {
            throw new IllegalArgumentException("a trend needs three values at least");
        }
        var score = new KendallScore(count).of(values);
        var ascending = values.clone();
        Arrays.sort(ascending);
        var ties = KendallScore.tieSizes(ascending);
        var tied = Arrays.stream(ties).mapToDouble(MannKendall::spread).sum();
        var exact = ties.length == 0 && count <= MOST_EXACT
                ? OptionalDouble.of(exact(count, Math.abs(score)))
                : OptionalDouble.empty();
        return new MannKendall(count, score, (spread(count) - tied) / 18, exact);
    }

    private static double spread(double size) {
        return size * (size - 1) * (2 * size + 5);
    }

    /** Normal score with the correction for whole numbers; 0 for values that are all equal. */
    public double z() {
        return score == 0 ? 0 : (score - Long.signum(score)) / Math.sqrt(variance);
    }

    /** Two-sided probability of such a score without a trend, by the normal distribution. */
    public double probability() {
        return Math.min(1, 2 * new NormalDistribution().cumulativeProbability(-Math.abs(z())));
    }

    /** Share of the orders whose score is at least as far from 0: counted by inversions, value after value. */
    private static double exact(int count, long distance) {
        var pairs = count * (count - 1) / 2;
        var shares = new double[pairs + 1];
        shares[0] = 1;
        for (var size = 2; size <= count; size++) {
            var before = shares.clone();
            var window = 0.0;
            for (var inversions = 0; inversions <= pairs; inversions++) {
                window += before[inversions] - (inversions >= size ? before[inversions - size] : 0);
                shares[inversions] = Math.max(0, window) / size;
            }
        }
        var tail = 0.0;
        for (var inversions = 0; pairs - 2 * inversions >= distance; inversions++) {
            tail += shares[inversions];
        }
        return distance == 0 ? 1 : Math.min(1, 2 * tail);
    }
}
