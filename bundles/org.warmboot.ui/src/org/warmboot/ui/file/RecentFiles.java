package org.warmboot.ui.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.warmboot.model.recovery.Leftover;

/** The files that were opened lately, newest first, kept with the settings of the window. */
public final class RecentFiles {

    private static final int MOST = 8;
    private static final String KEY = "recent";

    private final IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("org.warmboot.ui");

    /** Those that still exist. */
    public List<Path> list() {
        return settings.get(KEY, "")
                .lines()
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Those with work that was not saved when the program ended. */
    public List<Path> unsaved() {
        return list().stream().filter(file -> !Leftover.of(file).isEmpty()).toList();
    }

    /** Puts a file at the head of the list. */
    public void add(Path file) {
        var files = new ArrayList<Path>();
        files.add(file.toAbsolutePath().normalize());
        list().stream().filter(other -> !files.contains(other)).forEach(files::add);
        var kept = files.subList(0, Math.min(MOST, files.size()));
        settings.put(KEY, String.join("\n", kept.stream().map(Path::toString).toList()));
        try {
            settings.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The list of recent files could not be kept", e);
        }
    }
}
