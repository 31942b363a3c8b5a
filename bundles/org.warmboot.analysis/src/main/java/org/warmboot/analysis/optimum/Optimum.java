package org.warmboot.analysis.optimum;

/** When to rejuvenate. */
public sealed interface Optimum {

    /** The least loss, that of this answer. */
    double loss();

    /** Intervals that are as good for all that matters. */
    Band band();

    /** The interval: 0 for at once, infinite for never. */
    double interval();

    /**
     * No rejuvenation is best.
     *
     * @param loss loss without it
     * @param band intervals that cost hardly more; up to infinite
     */
    record Never(double loss, Band band) implements Optimum {

        @Override
        public double interval() {
            return Double.POSITIVE_INFINITY;
        }
    }

    /**
     * The earlier the better.
     *
     * @param loss loss in the limit
     * @param band intervals that cost hardly more; from 0
     */
    record AtOnce(double loss, Band band) implements Optimum {

        @Override
        public double interval() {
            return 0;
        }
    }

    /**
     * A certain interval is best.
     *
     * @param interval the interval
     * @param loss loss with it
     * @param band intervals that cost hardly more
     */
    record At(double interval, double loss, Band band) implements Optimum {}

    /** The answer for an interval: 0 for at once, infinite for never. */
    static Optimum of(double interval, double loss, Band band) {
        if (interval == 0) {
            return new AtOnce(loss, band);
        }
        return interval == Double.POSITIVE_INFINITY ? new Never(loss, band) : new At(interval, loss, band);
    }
}
