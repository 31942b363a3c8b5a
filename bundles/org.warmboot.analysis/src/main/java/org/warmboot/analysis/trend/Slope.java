package org.warmboot.analysis.trend;

/**
 * A slope and its interval, of one unit all three.
 *
 * @param estimate the slope
 * @param low lower end
 * @param high upper end
 */
public record Slope(double estimate, double low, double high) {

    /** The same slope in another unit, the factor times as large. */
    public Slope times(double factor) {
        return factor < 0
                ? new Slope(factor * estimate, factor * high, factor * low)
                : new Slope(factor * estimate, factor * low, factor * high);
    }

    /** Whether a value lies inside, ends included. */
    public boolean covers(double value) {
        return low <= value && value <= high;
    }
}
