package org.warmboot.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.longrun.StoredReplications;
import org.warmboot.report.files.ReplicationFiles;
import org.warmboot.validation.Severity;

/** Keeps the state of simulations in the folder of the results, and goes on with an earlier one if it is asked to. */
final class KeptReplications implements ReplicationStore {

    private final Path directory;
    private final boolean resume;
    private final ReplicationFiles files;
    private volatile boolean kept;

    KeptReplications(Path directory, boolean resume, PrintWriter err) {
        this.directory = directory;
        this.resume = resume;
        files = new ReplicationFiles(
                directory,
                Version.tool(),
                warning -> err.println(Diagnostics.line(directory.toString(), 0, Severity.WARNING, warning)));
    }

    @Override
    public Optional<StoredReplications> load(String key) {
        return resume ? files.load(key) : Optional.empty();
    }

    @Override
    public void save(String key, StoredReplications state) {
        files.save(key, state);
        kept = true;
    }

    /** What to tell a user who cancels. */
    String farewell() {
        var file = directory.resolve(ReplicationFiles.NAME);
        return kept && Files.exists(file) ? Messages.get("run.cancelled.kept", file) : Messages.get("run.cancelled");
    }
}
