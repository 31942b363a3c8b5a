package org.warmboot.analysis.montecarlo;

import java.time.Duration;
import java.util.Optional;

/**
 * How many replications to make, and how.
 *
 * @param blockSize replications that a worker makes at a time; the digits of the result depend on it
 * @param replications most replications, those of a stored result included
 * @param threads workers at the same time; the result does not depend on them
 * @param budget time after which no further block begins
 */
public record ReplicationSettings(int blockSize, long replications, int threads, Optional<Duration> budget) {

    /** Checks the numbers; throws {@link IllegalArgumentException} if there is nothing to do or nobody to do it. */
    public ReplicationSettings {
        if (blockSize < 1 || replications < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    replications + " replications in blocks of " + blockSize + " by " + threads + " threads");
        }
        if (replications / blockSize >= Integer.MAX_VALUE) {
            throw new IllegalArgumentException(replications + " replications are too many blocks of " + blockSize);
        }
    }

    /** All processors, no budget. */
    public static ReplicationSettings of(int blockSize, long replications) {
        return new ReplicationSettings(
                blockSize, replications, Runtime.getRuntime().availableProcessors(), Optional.empty());
    }
}
