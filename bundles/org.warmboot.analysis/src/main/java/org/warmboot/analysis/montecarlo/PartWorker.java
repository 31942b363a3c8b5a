package org.warmboot.analysis.montecarlo;

/**
 * Makes parts of blocks of replications. Each thread has a worker of its own, so a worker may keep what it needs again
 * and again.
 *
 * @param <P> result of a part
 */
@FunctionalInterface
public interface PartWorker<P> {

    /**
     * Makes one part of replications that follow each other. The result depends on the numbers alone, not on earlier
     * calls.
     *
     * @param first number of the first replication
     * @param count how many
     * @param part number of the part, from 0
     * @throws java.util.concurrent.CancellationException if it gives up because the run has been cancelled
     */
    P part(long first, int count, int part);
}
