package org.warmboot.experiment.longrun;

/**
 * Where the state of one Monte Carlo run is kept.
 *
 * @param store keeps it
 * @param key digest of all that the numbers depend on
 */
public record Checkpoints(ReplicationStore store, String key) {

    /** Nothing is kept. */
    public static final Checkpoints NONE = new Checkpoints(ReplicationStore.NONE, "");
}
