package org.warmboot.ui.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.model.recovery.Leftover;

/** Copies of examples that nobody has given a place of their own yet; they lie among the settings of the window. */
final class Drafts {

    private Drafts() {}

    /**
     * The copy of an example: a new one, unless work on it was not saved when the program ended.
     *
     * @throws IOException if it cannot be written
     */
    static Path of(Example example) throws IOException {
        var file = Files.createDirectories(folder()).resolve(example.fileName());
        if (Leftover.of(file).isEmpty()) {
            Files.deleteIfExists(file);
            Examples.copy(example, file);
        }
        return file;
    }

    /** Where the copy of an example lies. */
    static Path place(Example example) {
        return folder().resolve(example.fileName());
    }

    /** Those with work that was not saved when the program ended. */
    static List<Path> unsaved() {
        return Examples.list().stream()
                .map(Drafts::place)
                .filter(Files::isRegularFile)
                .filter(file -> !Leftover.of(file).isEmpty())
                .toList();
    }

    private static Path folder() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(Drafts.class))
                .append("examples")
                .toPath();
    }
}
