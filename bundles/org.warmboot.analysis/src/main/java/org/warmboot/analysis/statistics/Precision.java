package org.warmboot.analysis.statistics;

/**
 * How exact a mean shall be: a half width of its confidence interval.
 *
 * @param halfWidth largest half width
 * @param relative whether that is a share of the mean instead of its unit
 * @param level level of the confidence interval
 */
public record Precision(double halfWidth, boolean relative, double level) {

    private static final long FEWEST = 10;

    /** Checks that width and level are possible. */
    public Precision {
        if (!(halfWidth > 0) || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("no precision of " + halfWidth + " at level " + level);
        }
    }

    /** A half width in the unit of the mean. */
    public static Precision absolute(double halfWidth, double level) {
        return new Precision(halfWidth, false, level);
    }

    /** A half width as a share of the mean. */
    public static Precision relative(double share, double level) {
        return new Precision(share, true, level);
    }

    /** Whether an interval is as narrow as this; no share of a mean of 0 is, since nothing has been seen of it. */
    public boolean isReached(ConfidenceInterval interval) {
        return interval.halfWidth() <= width(interval.estimate()) && !isShareOfNothing(interval.estimate());
    }

    /** Whether Student's interval of a mean is as narrow as this; quick while it is not. */
    public boolean isReached(Summary summary) {
        // Student's factor is above the normal one, which costs little
        var least = ConfidenceInterval.factor(Double.MAX_VALUE, level) * summary.standardError();
        return least <= width(summary.mean()) && isReached(summary.interval(level));
    }

    /**
     * Number of replications that this takes, as far as some tell: the variance over the squared width, times the
     * squared quantile of Student's distribution. A pilot of few or equal observations may say too little.
     *
     * @param pilot replications made so far, at least 2
     * @return number in all, those of the pilot included, at least 10; {@link Long#MAX_VALUE} for a share of a mean of 0
     * or of observations that are not finite
     */
    public long replications(Summary pilot) {
        if (pilot.count() < 2) {
            throw new IllegalArgumentException("two replications are needed to judge the variance");
        }
        var width = width(pilot.mean());
        if (isShareOfNothing(pilot.mean()) || !Double.isFinite(pilot.mean()) || !Double.isFinite(pilot.variance())) {
            return Long.MAX_VALUE;
        }
        if (pilot.variance() == 0) {
            return FEWEST;
        }
        var wanted = (double) FEWEST;
        for (var round = 0; round < 5; round++) {
            // the quantile shrinks as the number grows
            var factor = ConfidenceInterval.factor(Math.max(1, Math.min(wanted, 1e15) - 1), level);
            wanted = Math.max(FEWEST, Math.ceil(pilot.variance() * factor * factor / (width * width)));
        }
        return (long) wanted;
    }

    private boolean isShareOfNothing(double mean) {
        return relative && mean == 0;
    }

    private double width(double mean) {
        return relative ? halfWidth * Math.abs(mean) : halfWidth;
    }
}
