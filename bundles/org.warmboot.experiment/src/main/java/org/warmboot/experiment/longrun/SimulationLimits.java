package org.warmboot.experiment.longrun;

import java.time.Duration;
import java.util.Optional;

/**
 * What a simulation may take.
 *
 * @param threads number of threads, which changes no digit; 0 for one per core
 * @param budget time after which no further histories begin, so that their number depends on the machine; absent for no
 *     limit
 */
public record SimulationLimits(int threads, Optional<Duration> budget) {

    /** As long as it takes. */
    public static SimulationLimits of(int threads) {
        return new SimulationLimits(threads, Optional.empty());
    }
}
