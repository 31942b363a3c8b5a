package org.warmboot.edit.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.warmboot.model.file.ScenarioDigest;

/**
 * Which version of a file is known.
 *
 * @param modified time of the last change in milliseconds
 * @param sha256   digest of the content; empty when there is no readable file
 */
record FileStamp(long modified, Optional<String> sha256) {
    private static final FileStamp NONE = new FileStamp(0, Optional.empty());

    /** Takes the stamp of the version that is there now. */
    static FileStamp of(Path file) {
        try {
            return new FileStamp(modified(file), Optional.of(ScenarioDigest.sha256(file)));
        } catch (IOException e) {
            return NONE; // a file that is gone is a version of its own
        }
    }

    /** Tells whether another version is there now; reads the file only when its time is another. */
    boolean isOutdated(Path file) {
        try {
            return modified(file) != modified && !of(file).sha256.equals(sha256);
        } catch (IOException e) {
            return sha256.isPresent();
        }
    }

    private static long modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toMillis();
    }
}
