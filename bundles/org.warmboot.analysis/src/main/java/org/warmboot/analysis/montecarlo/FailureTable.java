package org.warmboot.analysis.montecarlo;

import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.engine.kernel.RandomStream;

/**
 * How many intervals a system survives that is as new after each, and its age at the failure in the next one: both from
 * one uniform number. With S the survival of an interval, a number u between S^(k+1) and S^k means k intervals, and
 * u / S^k is the survival at the age. Not changed after it has been made.
 */
final class FailureTable {

    private static final int MOST_POWERS = 1024;
    private static final int BUCKETS = 256;

    private final SurvivalTable ages;
    /** Survival of no interval, one, and so on. */
    private final double[] powers;
    /** Intervals that are survived by all numbers of a bucket. */
    private final int[] least = new int[BUCKETS];

    private final long most;

    /**
     * Tables a life.
     *
     * @param interval length of an interval; may be infinite, and is then not survived
     * @param most number of intervals that is as good as no failure
     */
    FailureTable(Distribution life, double interval, long most) {
        this.most = most;
        ages = new SurvivalTable(life, interval);
        powers = new double[(int) Math.min(most, MOST_POWERS) + 1];
        var survives = interval == Double.POSITIVE_INFINITY ? 0 : life.survival(interval);
        powers[0] = 1;
        for (var k = 1; k < powers.length; k++) {
            powers[k] = powers[k - 1] * survives;
        }
        for (var bucket = 0; bucket < BUCKETS; bucket++) {
            var largest = (bucket + 1.0) / BUCKETS;
            while (least[bucket] + 1 < powers.length && powers[least[bucket] + 1] >= largest) {
                least[bucket]++;
            }
        }
    }

    /** Draws one failure after the other. */
    final class Draw {

        private final RandomStream random;
        private long intervals;
        private double survival;

        Draw(RandomStream random) {
            this.random = random;
        }

        /** Goes on to the next failure. */
        void next() {
            survival = random.uniform();
            intervals = 0;
            var last = powers.length - 1;
            while (survival <= powers[last] && intervals < most) {
                survival /= powers[last];
                intervals += last;
            }
            var k = least[Math.min((int) (survival * BUCKETS), BUCKETS - 1)];
            while (k < last && survival <= powers[k + 1]) {
                k++;
            }
            survival /= powers[k];
            intervals += k;
        }

        /** Intervals before that of the failure. */
        long intervals() {
            return intervals;
        }

        /** Age at the failure, from the beginning of its interval. */
        double age() {
            return ages.age(survival);
        }
    }
}
