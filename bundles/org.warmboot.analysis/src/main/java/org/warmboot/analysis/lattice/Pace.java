package org.warmboot.analysis.lattice;

import java.util.stream.DoubleStream;

/**
 * How fast a guest and the driver domains below it go through what happens to them: mean times from one renewal to the
 * next.
 *
 * @param fastest of the one that is renewed most often
 * @param slowest of the one that is renewed least often
 */
public record Pace(double fastest, double slowest) {

    /** Of the mean times of at least one of them. */
    public static Pace of(DoubleStream times) {
        var all = times.summaryStatistics();
        return new Pace(all.getMin(), all.getMax());
    }
}
