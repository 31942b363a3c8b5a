package org.warmboot.engine.longrun;

import org.warmboot.engine.kernel.RandomStream;

/** Draws random durations. Stateless, so that several threads may use it. */
@FunctionalInterface
public interface DurationSampler {

    /**
     * Next duration.
     *
     * @param random where its numbers come from
     * @return seconds, not negative; infinite if it never ends
     */
    double seconds(RandomStream random);
}
