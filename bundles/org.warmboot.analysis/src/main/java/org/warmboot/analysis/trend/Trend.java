package org.warmboot.analysis.trend;

/**
 * What a series says about its growth.
 *
 * @param verdict the verdict
 * @param slope growth per day, with an interval of 95 %
 * @param sieve two-sided probability of test A, the autoregressive sieve
 * @param slopeStatistic statistic of test B, slope over standard error
 * @param slopeCritical value that it exceeds in 5 % of the series without a trend
 * @param line the line through the values, with its uncertainty
 * @param days days that were judged, whole weeks
 * @param daysNeeded days that are likely to suffice for a verdict, as far as can be told; those judged if these do
 * @param binHours length of the times that medians were taken of
 */
public record Trend(
        Verdict verdict,
        Slope slope,
        double sieve,
        double slopeStatistic,
        double slopeCritical,
        TrendLine line,
        double days,
        double daysNeeded,
        double binHours) {

    /** Level of both tests. */
    static final double LEVEL = 0.05;

    /** Whether both tests see a trend, upward or downward. */
    public boolean isSeen() {
        return sieve <= LEVEL && Math.abs(slopeStatistic) > slopeCritical;
    }
}
