package org.warmboot.experiment;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Text of this bundle that users see. */
public final class Messages {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.warmboot.experiment.messages", Locale.ROOT);

    private Messages() {}

    /**
     * Looks a text up.
     *
     * @param key key in {@code messages.properties}
     * @param arguments values for its placeholders
     */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
