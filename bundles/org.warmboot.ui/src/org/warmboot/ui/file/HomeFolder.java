package org.warmboot.ui.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where new files go unless the user says otherwise: {@code Documents/Warmboot}, or {@code Warmboot} at home. */
final class HomeFolder {

    private static final String EXTENSION = ".warmboot";

    private HomeFolder() {}

    /** Makes the folder if it is not there yet; where that is impossible, home itself is given. */
    static Path prepare() {
        try {
            return Files.createDirectories(path());
        } catch (IOException readOnly) {
            return Path.of(System.getProperty("user.home"));
        }
    }

    /** The folder; it may not exist yet. */
    static Path path() {
        var home = Path.of(System.getProperty("user.home"));
        var documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve("Warmboot");
    }

    /** A file in a folder that does not exist yet: {@code name.warmboot}, {@code name-2.warmboot}, ... */
    static Path free(Path folder, String name) {
        var file = folder.resolve(name + EXTENSION);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + EXTENSION);
        }
        return file;
    }
}
