package org.warmboot.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Text for people, from {@code messages.properties}. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.warmboot.report.messages", Locale.ROOT);

    private Messages() {}

    /**
     * Text of a key with its arguments filled in.
     *
     * @throws MissingResourceException if there is no such key
     */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }

    /** Text of a key; the fallback where there is none, for keys that a user can invent. */
    public static String textOr(String key, String fallback) {
        return BUNDLE.containsKey(key) ? text(key) : fallback;
    }
}
