package org.warmboot.engine.network;

/** A full-duplex link of a host: what it sends does not slow down what it receives. */
public final class Link {

    final Direction sending;
    final Direction receiving;

    /**
     * An unused link.
     *
     * @param bytesPerSecond rate in each direction, above 0
     * @throws IllegalArgumentException if the rate is out of its range
     */
    public Link(double bytesPerSecond) {
        if (!(bytesPerSecond > 0) || Double.isInfinite(bytesPerSecond)) {
            throw new IllegalArgumentException("The rate of a link must be above 0, not " + bytesPerSecond + ".");
        }
        sending = new Direction(bytesPerSecond);
        receiving = new Direction(bytesPerSecond);
    }

    /** One direction, with the state of the division of its rate that is under way. */
    static final class Direction {

        final double rate;
        private double left;
        private int open;

        Direction(double rate) {
            this.rate = rate;
        }

        void reset() {
            left = rate;
            open = 0;
        }

        void join() {
            open++;
        }

        /** Takes the rate of one transfer out of what is to be divided. */
        void settle(double taken) {
            left = Math.max(0, left - taken);
            open--;
        }

        /** Equal share of each transfer that has no rate yet. */
        double fairShare() {
            return left / open;
        }
    }
}
