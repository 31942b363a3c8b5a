package org.warmboot.engine.workload;

/** Requests against time of a service that is busy at full speed, from the moment in which its cache was empty. */
interface Filling {

    /** Number of requests served by a time in seconds. */
    double requestsAt(double time);

    /** Requests per second at a time in seconds. */
    double rateAt(double time);

    /** Seconds that a number of requests takes. */
    double secondsFor(double requests);

    /** Seconds until the rate is at least the given one, infinite if it never is. */
    double secondsUntil(double rate);

    /** Seconds until the rate bends or jumps, infinite if it does not. */
    double kinkSeconds();

    /** The cache is as full as it gets. */
    record Steady(double rate) implements Filling {

        @Override
        public double requestsAt(double time) {
            return rate * time;
        }

        @Override
        public double rateAt(double time) {
            return rate;
        }

        @Override
        public double secondsFor(double requests) {
            return requests / rate;
        }

        @Override
        public double secondsUntil(double wanted) {
            return rate >= wanted ? 0 : Double.POSITIVE_INFINITY;
        }

        @Override
        public double kinkSeconds() {
            return Double.POSITIVE_INFINITY;
        }
    }
}
