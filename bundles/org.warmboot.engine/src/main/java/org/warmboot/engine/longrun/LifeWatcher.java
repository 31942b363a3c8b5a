package org.warmboot.engine.longrun;

import org.warmboot.engine.kernel.RandomStream;

/** Makes a policy due at an age that depends on the life of a component. */
sealed interface LifeWatcher {

    /** Alarm of the policy. */
    int alarm();

    /** Where its random numbers come from. */
    RandomStream random();

    /**
     * Draws when the policy is due.
     *
     * @param degrades age of a new component at which it will be degraded, in nanoseconds
     * @param fails age at which it will fail, in nanoseconds
     * @return age in nanoseconds
     */
    long due(long degrades, long fails);

    /** Warns of some failures. */
    record Warning(int alarm, RandomStream random, long lead, double coverage) implements LifeWatcher {

        @Override
        public long due(long degrades, long fails) {
            return random.uniform() < coverage ? Math.max(0, fails - lead) : Time.LONGEST;
        }
    }

    /** Waits for some time from the degradation. */
    record Delay(int alarm, RandomStream random, DurationSampler delay) implements LifeWatcher {

        @Override
        public long due(long degrades, long fails) {
            return degrades + Time.nanos(delay.seconds(random));
        }
    }
}
