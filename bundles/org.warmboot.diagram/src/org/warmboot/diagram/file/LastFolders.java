package org.warmboot.diagram.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** The folders in which the user last was, kept with the settings of the window. */
final class LastFolders {

    static final String NODE = "org.warmboot.ui";

    private LastFolders() {}

    /** The folder of a subject, if there was one and it still exists. */
    static Optional<Path> of(FileDialogs.Subject subject) {
        return Optional.of(InstanceScope.INSTANCE.getNode(NODE).get(key(subject), ""))
                .filter(text -> !text.isEmpty())
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    static void keep(FileDialogs.Subject subject, Path folder) {
        InstanceScope.INSTANCE
                .getNode(NODE)
                .put(key(subject), folder.toAbsolutePath().toString());
    }

    private static String key(FileDialogs.Subject subject) {
        return "folder." + subject.name().toLowerCase(Locale.ROOT);
    }
}
