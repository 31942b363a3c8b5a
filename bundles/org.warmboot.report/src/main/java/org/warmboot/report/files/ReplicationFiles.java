package org.warmboot.report.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.longrun.StoredReplications;
import org.warmboot.report.Messages;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.json.ReplicationsJson;

/**
 * Keeps states of Monte Carlo runs in {@code replications.json} of a directory.
 *
 * <p>The file is replaced as a whole, so that a run that is killed or out of disk leaves the state before. A file that
 * is broken, or of another version of the program, is not used and is replaced by the next state; that and a state
 * that cannot be written is told once, and the run goes on.
 */
public final class ReplicationFiles implements ReplicationStore {

    /** Name of the file in its directory. */
    public static final String NAME = "replications.json";

    /** Edited scenarios leave states behind that no run asks for again. */
    private static final int MOST = 100;

    private final Path directory;
    private final ToolInfo tool;
    private final Consumer<String> warnings;
    private final AtomicDirectory.Pen pen;
    private Optional<Map<String, StoredReplications>> states = Optional.empty();
    private boolean refused;

    /**
     * A store in a directory, which is created by the first state.
     *
     * @param directory where the file is
     * @param tool the program, whose version the file carries
     * @param warnings is told, in one sentence for people, what cannot be read or written
     */
    public ReplicationFiles(Path directory, ToolInfo tool, Consumer<String> warnings) {
        this(directory, tool, warnings, AtomicDirectory::force);
    }

    ReplicationFiles(Path directory, ToolInfo tool, Consumer<String> warnings, AtomicDirectory.Pen pen) {
        this.directory = directory;
        this.tool = tool;
        this.warnings = warnings;
        this.pen = pen;
    }

    @Override
    public synchronized Optional<StoredReplications> load(String key) {
        return Optional.ofNullable(states().get(key));
    }

    @Override
    public synchronized void save(String key, StoredReplications state) {
        var all = states();
        // the newest last, the oldest is the first to go
        all.remove(key);
        all.put(key, state);
        while (all.size() > MOST) {
            all.remove(all.keySet().iterator().next());
        }
        try {
            var file = new ByteArrayOutputStream();
            ReplicationsJson.write(all, tool, file);
            new AtomicDirectory(directory, pen).write(Map.of(NAME, file.toByteArray()));
            refused = false;
        } catch (IOException e) {
            if (!refused) {
                warnings.accept(Messages.text("replications.unsaved", e.getMessage()));
            }
            refused = true;
        }
    }

    private Map<String, StoredReplications> states() {
        if (states.isEmpty()) {
            states = Optional.of(read());
        }
        return states.get();
    }

    private Map<String, StoredReplications> read() {
        var file = directory.resolve(NAME);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // reading a pipe would wait for somebody who writes into it
            warnings.accept(Messages.text("replications.broken", file));
            return new LinkedHashMap<>();
        }
        try {
            var found = ReplicationsJson.read(Files.readAllBytes(file), tool);
            if (found.isEmpty()) {
                warnings.accept(Messages.text("replications.foreign", file));
            }
            return new LinkedHashMap<>(found.orElse(Map.of()));
        } catch (NoSuchFileException e) {
            return new LinkedHashMap<>();
        } catch (IOException e) {
            warnings.accept(Messages.text("replications.broken", file));
            return new LinkedHashMap<>();
        }
    }
}
