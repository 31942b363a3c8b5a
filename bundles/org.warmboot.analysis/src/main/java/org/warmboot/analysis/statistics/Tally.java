package org.warmboot.analysis.statistics;

/**
 * Takes observations one by one and keeps count, mean and spread: B. Welford, Note on a method for calculating
 * corrected sums of squares and products, Technometrics 4(3), 1962. Not for several threads at once.
 */
public final class Tally {

    private long count;
    private double mean;
    private double squares;
    private double least = Double.POSITIVE_INFINITY;
    private double largest = Double.NEGATIVE_INFINITY;

    /** Takes an observation. */
    public void add(double value) {
        count++;
        var distance = value - mean;
        mean += distance / count;
        squares += distance * (value - mean);
        least = Math.min(least, value);
        largest = Math.max(largest, value);
    }

    /** What has been taken so far. */
    public Summary summary() {
        return new Summary(count, mean, squares, least, largest);
    }
}
