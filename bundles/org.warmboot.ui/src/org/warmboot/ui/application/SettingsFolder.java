package org.warmboot.ui.application;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * The folder that keeps the window's settings, one for each running desktop.
 *
 * <p>Two workbenches that write the same folder destroy each other's state, so a second desktop takes a
 * folder of its own beside the first one's.
 */
final class SettingsFolder {

    private static final int MOST_DESKTOPS = 32;

    private final Location location;

    SettingsFolder(Location location) {
        this.location = location;
    }

    /**
     * Takes the folder that was asked for, or without a wish the first free one of the product's own.
     *
     * @throws IOException when the folder is in use or cannot be written
     */
    void claim() throws IOException {
        if (location.isSet()) {
            if (!location.lock()) {
                throw new IOException("in use by another window: " + location.getURL());
            }
            return;
        }
        for (int number = 1; number <= MOST_DESKTOPS; number++) {
            if (location.set(numbered(location.getDefault(), number), true)) {
                return;
            }
        }
        throw new IOException("no free folder beside " + location.getDefault());
    }

    /** Gives the folder back to the next desktop. */
    void release() {
        location.release();
    }

    private static URL numbered(URL folder, int number) throws IOException {
        if (number == 1) {
            return folder;
        }
        var path = folder.toExternalForm().replaceAll("/+$", "");
        return URI.create(path + "-" + number + "/").toURL();
    }
}
