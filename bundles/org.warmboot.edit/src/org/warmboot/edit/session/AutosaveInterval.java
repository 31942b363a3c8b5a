package org.warmboot.edit.session;

import org.eclipse.core.runtime.Platform;

/** How long unsaved work may be kept nowhere, as the user has set it. In milliseconds. */
public final class AutosaveInterval {

    /** Name of the preference, kept with those of the window. */
    public static final String KEY = "autosave";

    /** What is usual: so much work is lost at most when the program is killed. */
    public static final int USUAL = 700;

    /** The least that can be set. */
    public static final int LEAST = 100;

    /** The most that can be set: five minutes. */
    public static final int MOST = 300_000;

    private AutosaveInterval() {}

    /** The interval now. */
    static int now() {
        int set = Platform.getPreferencesService().getInt("org.warmboot.ui", KEY, USUAL, null);
        return Math.max(LEAST, Math.min(MOST, set));
    }
}
