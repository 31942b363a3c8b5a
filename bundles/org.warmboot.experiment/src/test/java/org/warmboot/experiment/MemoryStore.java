package org.warmboot.experiment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.longrun.StoredReplications;

/** Keeps states as long as a test runs. */
final class MemoryStore implements ReplicationStore {

    final Map<String, StoredReplications> states = new HashMap<>();

    @Override
    public Optional<StoredReplications> load(String key) {
        return Optional.ofNullable(states.get(key));
    }

    @Override
    public void save(String key, StoredReplications state) {
        states.put(key, state);
    }
}
