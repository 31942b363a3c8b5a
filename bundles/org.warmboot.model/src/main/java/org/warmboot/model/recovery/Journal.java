package org.warmboot.model.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;
import org.warmboot.model.file.SafeStore;
import org.warmboot.model.file.ScenarioDigest;

/**
 * The unsaved state of a scenario, kept beside its file in {@code .name.PROCESS.journal}; the file itself is never
 * touched. Each state replaces the one before as a whole.
 */
public final class Journal {
    static final String ENDING = ".journal";

    private final Path place;

    /** The journal of this process for a file; nothing is written yet. */
    public Journal(Path file) {
        place = Companion.of(file, ProcessHandle.current().pid() + ENDING);
    }

    /**
     * Keeps a state.
     *
     * @param state bytes of a scenario file
     * @param base  digest of the version of the file that was edited, if there was one
     * @throws IOException if it cannot be written; the state before is still there then
     */
    public void keep(byte[] state, Optional<String> base) throws IOException {
        var fields = new HashMap<>(Holder.self().fields());
        base.ifPresent(digest -> fields.put("base", digest));
        fields.put("sha256", ScenarioDigest.sha256(state));
        SafeStore.replace(place, new Head(fields, state).write());
    }

    /**
     * Forgets the state, if one is kept.
     *
     * @throws IOException if it cannot be deleted
     */
    public void forget() throws IOException {
        Files.deleteIfExists(place);
    }

    /** Tells whether a state is kept. */
    public boolean isKept() {
        return Files.exists(place);
    }
}
