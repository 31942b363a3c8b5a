package org.warmboot.diagram.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.warmboot.model.file.ScenarioFiles;

/** Where scenarios go unless the user says otherwise. */
public final class HomeFolder {

    /** Name of the preference, kept with those of the window: a folder of the user's own; empty for the usual one. */
    public static final String KEY = "scenarios";

    private HomeFolder() {}

    /** Makes the folder if it is not there yet; where that is impossible, home itself is given. */
    public static Path prepare() {
        try {
            return Files.createDirectories(path());
        } catch (IOException readOnly) {
            return home();
        }
    }

    /** A file in a folder that does not exist yet: {@code name.warmboot}, {@code name-2.warmboot}, ... */
    public static Path free(Path folder, String name) {
        var file = folder.resolve(name + "." + ScenarioFiles.EXTENSION);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + "." + ScenarioFiles.EXTENSION);
        }
        return file;
    }

    /** The user's own folder, else {@code Documents/Warmboot}, or {@code Warmboot} at home; it may not exist yet. */
    static Path path() {
        var documents = home().resolve("Documents");
        return Optional.of(Platform.getPreferencesService().getString(LastFolders.NODE, KEY, "", null))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .orElseGet(() -> (Files.isDirectory(documents) ? documents : home()).resolve("Warmboot"));
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
