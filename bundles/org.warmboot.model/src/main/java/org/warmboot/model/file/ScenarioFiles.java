package org.warmboot.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.warmboot.model.text.Messages;

/** Loads and saves scenario files. */
public final class ScenarioFiles {
    /** Extension of scenario files, without the dot. */
    public static final String EXTENSION = "warmboot";

    private static final int LARGEST = 64 * 1024 * 1024;

    private ScenarioFiles() {}

    /**
     * Loads a scenario file.
     *
     * @throws ScenarioFileException if the file cannot be read or holds an error; nothing else is ever thrown
     */
    public static ScenarioDocument load(Path file) throws ScenarioFileException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw ScenarioFileException.inaccessible(name, Messages.get("file.folder"), null);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // opening a pipe would wait for somebody who writes into it
            throw ScenarioFileException.inaccessible(name, Messages.get("file.device"), null);
        }
        try (var content = Files.newInputStream(file)) {
            return load(content, name);
        } catch (NoSuchFileException e) {
            throw ScenarioFileException.inaccessible(name, Messages.get("file.missing"), e);
        } catch (IOException e) {
            throw ScenarioFileException.inaccessible(name, Messages.get("file.unreadable", e.getMessage()), e);
        }
    }

    /**
     * Loads a scenario from a stream, which stays open.
     *
     * @param name of the source, for messages
     * @throws ScenarioFileException if the stream cannot be read or holds an error
     */
    public static ScenarioDocument load(InputStream content, String name) throws ScenarioFileException {
        byte[] bytes;
        try {
            bytes = content.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw ScenarioFileException.inaccessible(name, Messages.get("file.unreadable", e.getMessage()), e);
        }
        if (bytes.length > LARGEST) {
            throw ScenarioFileException.wrong(name, Position.WHOLE_FILE, Messages.get("file.too-large"));
        }
        return DocumentReader.read(name, bytes);
    }

    /**
     * Saves a document. Either the whole new version or the old one is there afterwards, whatever happens; the previous
     * version is kept beside it with a tilde at the end of its name. Missing identifiers are filled in in the file.
     *
     * @throws ScenarioFileException if the model cannot be kept in a file or the file cannot be written
     */
    public static void save(ScenarioDocument document, Path file) throws ScenarioFileException {
        byte[] bytes = DocumentWriter.write(document, file.toString());
        try {
            SafeStore.store(file, bytes);
        } catch (IOException e) {
            throw ScenarioFileException.inaccessible(
                    file.toString(), Messages.get("file.unwritable", reason(file, e)), e);
        }
    }

    /** What the system says is often the name of a file that nobody knows. */
    private static String reason(Path file, IOException problem) {
        var folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            return Messages.get("file.no-folder", folder);
        }
        return problem instanceof AccessDeniedException ? Messages.get("file.denied", folder) : problem.getMessage();
    }

    /**
     * Gives the bytes that {@link #save} would write.
     *
     * @param name of the document, for messages
     * @throws ScenarioFileException if the model cannot be kept in a file
     */
    public static byte[] toBytes(ScenarioDocument document, String name) throws ScenarioFileException {
        return DocumentWriter.write(document, name);
    }
}
