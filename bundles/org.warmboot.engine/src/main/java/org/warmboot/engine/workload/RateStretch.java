package org.warmboot.engine.workload;

/** A time in which the throughput of a service follows one law; times in seconds from the start of the technique. */
sealed interface RateStretch {

    double start();

    double end();

    /** Requests answered per second at a time within the stretch, at its end just before it. */
    double rateAt(double time);

    /** Requests answered from the start of the stretch to a time within it. */
    double servedBy(double time);

    /** Time within the stretch from which on the rate is at least the given one, infinite if there is none. */
    double reaches(double rate);

    /** Time at which a number of requests has been answered since the start, perhaps beyond the end. */
    double timeOf(double requests);

    /**
     * Nothing is answered.
     *
     * @param dropped requests that were waiting when it began
     */
    record Down(double start, double end, double dropped) implements RateStretch {

        @Override
        public double rateAt(double time) {
            return 0;
        }

        @Override
        public double servedBy(double time) {
            return 0;
        }

        @Override
        public double reaches(double rate) {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public double timeOf(double requests) {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** As many requests are answered per second as arrive, and none waits. */
    record Paced(double start, double end, double rate) implements RateStretch {

        @Override
        public double rateAt(double time) {
            return rate;
        }

        @Override
        public double servedBy(double time) {
            return rate * (time - start);
        }

        @Override
        public double reaches(double wanted) {
            return rate >= wanted ? start : Double.POSITIVE_INFINITY;
        }

        @Override
        public double timeOf(double requests) {
            return start + requests / rate;
        }
    }

    /**
     * There is always a request to answer: dk/dt = f X(h(k)), so the filling goes on as usual in a time of its own that
     * passes f times as fast.
     *
     * @param factor f, share of the usual throughput
     * @param filling law of the cache
     * @param age time of the filling at the start of the stretch
     * @param arrivals requests that arrive per second, 0 in a closed loop
     * @param waiting requests that wait at the start of the stretch
     */
    record Busy(double start, double end, double factor, Filling filling, double age, double arrivals, double waiting)
            implements RateStretch {

        Busy until(double earlier) {
            return new Busy(start, earlier, factor, filling, age, arrivals, waiting);
        }

        double ageAt(double time) {
            return age + factor * (time - start);
        }

        @Override
        public double rateAt(double time) {
            // just before the end, since the rate may jump there
            double when = time == end ? Math.nextDown(ageAt(time)) : ageAt(time);
            return factor * filling.rateAt(Math.max(age, when));
        }

        @Override
        public double servedBy(double time) {
            return filling.requestsAt(ageAt(time)) - filling.requestsAt(age);
        }

        @Override
        public double reaches(double rate) {
            double time = start + Math.max(0, filling.secondsUntil(rate / factor) - age) / factor;
            return time < end || time == start ? time : Double.POSITIVE_INFINITY;
        }

        @Override
        public double timeOf(double requests) {
            return start + (filling.secondsFor(filling.requestsAt(age) + requests) - age) / factor;
        }

        /** Requests that wait at a time within the stretch. */
        double waitingAt(double time) {
            return Math.max(0, waiting + arrivals * (time - start) - servedBy(time));
        }

        /** Most requests that wait at once: when those answered per second reach those that arrive. */
        double longestQueue(double last) {
            double turn = reaches(arrivals);
            return waitingAt(Math.min(Math.min(end, last), turn));
        }
    }
}
