package org.warmboot.analysis.numeric;

/**
 * Probabilities of a Poisson distribution, cut off on both sides where the rest weighs less than a given error.
 *
 * <p>The recursion starts from the mode with weight one and is normalised at the end, so that nothing underflows for
 * large means. After B. L. Fox and P. W. Glynn, Computing Poisson probabilities, CACM 31(4), 1988; the tails are
 * bounded by geometric series.
 */
public final class PoissonWeights {

    private static final double LARGEST_MEAN = 1e12;

    private final int left;
    private final double[] weight;

    private PoissonWeights(int left, double[] weight) {
        this.left = left;
        this.weight = weight;
    }

    /**
     * Weights that sum to one and differ from the exact ones by the error at most, in total variation.
     *
     * @param mean mean of the distribution, 0 to 10^12
     * @param error weight that may be cut off, more than 0 and less than 1
     * @throws IllegalArgumentException if mean or error are out of range
     */
    public static PoissonWeights of(double mean, double error) {
        if (!(mean >= 0 && mean <= LARGEST_MEAN) || !(error > 0 && error < 1)) {
            throw new IllegalArgumentException("no Poisson weights for mean " + mean + " and error " + error);
        }
        if (mean == 0) {
            return new PoissonWeights(0, new double[] {1});
        }
        var mode = (long) Math.floor(mean);
        // relative to the mode, whose probability is at least 0.3 / sqrt(mean + 1)
        var cut = error / 2 * Math.min(1, Math.sqrt(mean + 1));
        var first = first(mean, mode, cut);
        var last = last(mean, mode, cut);
        if (last > Integer.MAX_VALUE - 8L) {
            throw new IllegalArgumentException("the Poisson mean is too large: " + mean);
        }
        return new PoissonWeights((int) first, normalised(mean, mode, first, last));
    }

    private static long first(double mean, long mode, double cut) {
        var weight = 1.0;
        var k = mode;
        while (k > 0) {
            var ratio = k / mean;
            weight *= ratio;
            k--;
            // what lies below k sums to less than weight * r / (1 - r)
            if (weight * ratio < cut * (1 - ratio)) {
                return k;
            }
        }
        return 0;
    }

    private static long last(double mean, long mode, double cut) {
        var weight = 1.0;
        var k = mode;
        while (true) {
            k++;
            weight *= mean / k;
            var ratio = mean / (k + 1);
            if (weight * ratio < cut * (1 - ratio)) {
                return k;
            }
        }
    }

    private static double[] normalised(double mean, long mode, long first, long last) {
        var weight = new double[(int) (last - first + 1)];
        var middle = (int) (mode - first);
        weight[middle] = 1;
        for (var i = middle; i > 0; i--) {
            weight[i - 1] = weight[i] * (first + i) / mean;
        }
        for (var i = middle + 1; i < weight.length; i++) {
            weight[i] = weight[i - 1] * mean / (first + i);
        }
        var sum = 0.0;
        for (int low = 0, high = weight.length - 1; low <= high; ) {
            sum += weight[low] < weight[high] || low == high ? weight[low++] : weight[high--];
        }
        for (var i = 0; i < weight.length; i++) {
            weight[i] /= sum;
        }
        return weight;
    }

    /** Smallest number of events that has a weight. */
    public int left() {
        return left;
    }

    /** Largest number of events that has a weight. */
    public int right() {
        return left + weight.length - 1;
    }

    /** Probability of k events; 0 outside the range that has weights. */
    public double at(int k) {
        return k < left || k > right() ? 0 : weight[k - left];
    }
}
