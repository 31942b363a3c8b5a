package org.warmboot.analysis.montecarlo;

/**
 * Looks on. It is called by the thread that waits for the run, so it may take its time: the workers go on.
 *
 * @param <B> result of blocks
 */
@FunctionalInterface
public interface Observer<B> {

    /** Takes note of the progress, ten times a second at most. */
    void progress(ReplicationProgress progress);

    /** May store what is done so far; called every few seconds if there is something new. */
    default void checkpoint(ReplicationState<B> state) {}

    /** Does not look. */
    static <B> Observer<B> none() {
        return progress -> {};
    }
}
