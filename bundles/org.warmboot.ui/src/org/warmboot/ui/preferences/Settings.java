package org.warmboot.ui.preferences;

import org.eclipse.core.runtime.Platform;

/** What the user has set in the preferences, or what is usual. */
public final class Settings {

    /** Where preferences are kept. */
    static final String NODE = "org.warmboot.ui";

    /** Threads for simulations; 0 for one per core. */
    static final String THREADS = "threads";

    private Settings() {}

    /** How many threads simulations may use; 0 for one per core. */
    public static int threads() {
        return Platform.getPreferencesService().getInt(NODE, THREADS, 0, null);
    }
}
