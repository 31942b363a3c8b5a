package org.warmboot.analysis.montecarlo;

/**
 * Makes replications. Each thread has a worker of its own, so a worker may keep what it needs again and again.
 *
 * @param <B> result of a block, immutable
 */
@FunctionalInterface
public interface Worker<B> {

    /**
     * Makes replications that follow each other. The result depends on their numbers alone, not on earlier calls.
     *
     * @param first number of the first one
     * @param count how many
     * @throws java.util.concurrent.CancellationException if it gives up because the run has been cancelled
     */
    B block(long first, int count);
}
