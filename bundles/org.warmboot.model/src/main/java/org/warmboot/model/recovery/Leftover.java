package org.warmboot.model.recovery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmboot.model.file.ScenarioDigest;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/**
 * Work on a scenario that was not saved when the program ended.
 *
 * @param journal  where it is kept
 * @param since    when it was kept
 * @param base     digest of the version of the file that was edited, if there was one
 * @param document the scenario as it was
 */
public record Leftover(Path journal, Instant since, Optional<String> base, ScenarioDocument document) {

    /**
     * Finds what processes that have ended left of a file, the newest first. What equals the file itself is deleted on
     * the way: it was saved after all.
     */
    public static List<Leftover> of(Path file) {
        var found = new ArrayList<Leftover>();
        for (var journal : journals(file)) {
            try {
                read(journal, file).ifPresent(found::add);
            } catch (IOException | ScenarioFileException unreadable) {
                continue; // stays where it is: somebody may still make something of it
            }
        }
        found.sort(Comparator.comparing(Leftover::since).reversed());
        return found;
    }

    /** Tells whether the file was changed after the work on it began. */
    public boolean isOlderThan(Path file) {
        try {
            return !base.equals(Optional.of(ScenarioDigest.sha256(file)));
        } catch (IOException gone) {
            return base.isPresent();
        }
    }

    /**
     * Deletes it.
     *
     * @throws IOException if that is impossible
     */
    public void discard() throws IOException {
        Files.deleteIfExists(journal);
    }

    private static List<Path> journals(Path file) {
        var target = Companion.target(file);
        var found = new ArrayList<Path>();
        try (var all = Files.newDirectoryStream(
                target.getParent(),
                path -> path.getFileName().toString().startsWith(Companion.prefix(target))
                        && path.getFileName().toString().endsWith(Journal.ENDING))) {
            all.forEach(found::add);
        } catch (IOException unreadable) {
            return List.of();
        }
        return found;
    }

    private static Optional<Leftover> read(Path journal, Path file) throws IOException, ScenarioFileException {
        var head = Head.read(Files.readAllBytes(journal));
        var holder = head.flatMap(read -> Holder.of(read.fields()));
        if (holder.isEmpty()
                || holder.get().isAlive()
                || !ScenarioDigest.sha256(head.get().content())
                        .equals(head.get().fields().get("sha256"))) {
            return Optional.empty();
        }
        var document = ScenarioFiles.load(new ByteArrayInputStream(head.get().content()), journal.toString());
        var left = new Leftover(
                journal,
                holder.get().since(),
                Optional.ofNullable(head.get().fields().get("base")),
                document);
        if (Files.exists(file) && document.sha256().equals(Optional.of(ScenarioDigest.sha256(file)))) {
            left.discard();
            return Optional.empty();
        }
        return Optional.of(left);
    }
}
