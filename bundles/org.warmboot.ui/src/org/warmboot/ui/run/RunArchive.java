package org.warmboot.ui.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.warmboot.experiment.kept.KeptResult;
import org.warmboot.model.file.SafeStore;
import org.warmboot.model.file.ScenarioDigest;

/**
 * The last result of each scenario file, in a folder of the settings, so that it is there again after a restart. Holds at
 * most so much; what was used longest ago goes first.
 */
final class RunArchive {

    private static final String ENDING = ".result";
    private static final long MOST = 64L << 20;

    private final Path folder;
    private final long most;

    RunArchive(Path folder) {
        this(folder, MOST);
    }

    RunArchive(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /** Keeps a result in place of the one before. */
    synchronized void keep(Path scenario, KeptResult result) {
        try {
            Files.createDirectories(folder);
            SafeStore.replace(place(scenario), result.toBytes());
            tidy(place(scenario));
        } catch (IOException e) {
            ILog.get().warn("A result could not be kept: " + e.getMessage(), e);
        }
    }

    /** The last result of a scenario file; one that cannot be read, or that another version has written, is deleted. */
    synchronized Optional<KeptResult> last(Path scenario) {
        var place = place(scenario);
        try {
            var result = KeptResult.of(Files.readAllBytes(place));
            Files.setLastModifiedTime(place, FileTime.fromMillis(System.currentTimeMillis()));
            return Optional.of(result);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            forget(place);
            return Optional.empty();
        }
    }

    /** What was used longest ago goes until the rest is small enough; the newest stays in any case. */
    private void tidy(Path newest) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            var files = all.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(RunArchive::time).reversed())
                    .toList();
            long size = 0;
            for (var file : files) {
                size += Files.size(file);
                if (size > most && !file.equals(newest)) {
                    forget(file);
                }
            }
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            ILog.get().warn("A result that was kept could not be deleted: " + e.getMessage(), e);
        }
    }

    private Path place(Path scenario) {
        var name = scenario.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return folder.resolve(ScenarioDigest.sha256(name) + ENDING);
    }
}
