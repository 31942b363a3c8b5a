package org.warmboot.experiment.longrun;

import java.util.Optional;

/** Keeps the state of Monte Carlo runs, so that a run that was interrupted goes on and more can be added later. */
public interface ReplicationStore {

    /** Keeps nothing. */
    ReplicationStore NONE = new ReplicationStore() {
        @Override
        public Optional<StoredReplications> load(String key) {
            return Optional.empty();
        }

        @Override
        public void save(String key, StoredReplications state) {
            // nothing is kept
        }
    };

    /**
     * The last state that was saved.
     *
     * @param key digest of all that the numbers depend on
     */
    Optional<StoredReplications> load(String key);

    /**
     * Keeps a state in the place of an earlier one with the same key. Called every few seconds, by one thread.
     *
     * @param key digest of all that the numbers depend on
     * @param state the state
     */
    void save(String key, StoredReplications state);
}
