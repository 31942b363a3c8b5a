package org.warmboot.model.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Hidden files beside a scenario file, wherever a link to it leads from. */
final class Companion {
    private Companion() {}

    /** Gives {@code .name.ending} in the folder of the file itself. */
    static Path of(Path file, String ending) {
        var target = target(file);
        return target.resolveSibling(prefix(target) + ending);
    }

    /** Gives the start of the names of all files that belong to a scenario file. */
    static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    /** Gives the file that a path leads to. */
    static Path target(Path file) {
        try {
            return Files.exists(file)
                    ? file.toRealPath()
                    : file.toAbsolutePath().normalize();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
