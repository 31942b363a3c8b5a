package org.warmboot.analysis.montecarlo;

/**
 * Replications that can be stored and gone on with: whole blocks only, in their order without a gap. A shorter block at
 * the end of a run is not among them. Who goes on makes it anew at full length, so that the digits are those of a run
 * in one go.
 *
 * @param <B> result of blocks
 * @param replications how many
 * @param merged their result
 */
public record ReplicationState<B>(long replications, B merged) {}
