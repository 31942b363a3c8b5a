package org.warmboot.experiment.result;

/**
 * A mean of many simulated histories with its confidence interval.
 *
 * @param mean the estimate
 * @param low lower end of the interval; the mean itself where nothing is random
 * @param high upper end
 */
public record Estimate(double mean, double low, double high) {

    /** A value that is known without doubt. */
    public static Estimate exact(double value) {
        return new Estimate(value, value, value);
    }

    /** The same in another unit. */
    public Estimate times(double factor) {
        return factor < 0
                ? new Estimate(mean * factor, high * factor, low * factor)
                : new Estimate(mean * factor, low * factor, high * factor);
    }

    /** What a share lacks to 1: the unavailability of an availability. */
    public Estimate complement() {
        return new Estimate(1 - mean, 1 - high, 1 - low);
    }

    /** Whether a value lies in the interval, ends included. */
    public boolean covers(double value) {
        return low <= value && value <= high;
    }
}
