package org.warmboot.analysis.optimum;

import java.util.stream.IntStream;

/**
 * Intervals among which an optimum is searched.
 *
 * @param least shortest one, positive
 * @param largest longest one
 * @param atOnce whether to rejuvenate at once is possible too
 * @param never whether never to rejuvenate is possible too
 */
public record SearchRange(double least, double largest, boolean atOnce, boolean never) {

    /** Checks the order. */
    public SearchRange {
        if (!(least > 0) || !(largest > least) || largest == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("no range of intervals from " + least + " to " + largest);
        }
    }

    /** A range with both limits. */
    public static SearchRange between(double least, double largest) {
        return new SearchRange(least, largest, true, true);
    }

    /** Intervals of equal ratio from the least to the largest. */
    double[] grid(int count) {
        var ratio = Math.log(largest / least);
        return IntStream.range(0, count)
                .mapToDouble(i -> i == count - 1 ? largest : least * Math.exp(ratio * i / (count - 1)))
                .toArray();
    }
}
