package org.warmboot.analysis.montecarlo;

/**
 * End of a run.
 *
 * @param <B> result of blocks
 * @param replications how many the result is made of
 * @param result their result
 * @param state what to store in order to go on: the same without a shorter block at the end
 * @param ending why no more were made
 */
public record Outcome<B>(long replications, B result, ReplicationState<B> state, Ending ending) {}
