package org.warmboot.findings;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of findings. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.warmboot.findings.messages", Locale.ROOT);

    private Messages() {}

    /**
     * Looks a text up.
     *
     * @param key key in {@code messages.properties}
     * @param arguments values for its placeholders
     */
    static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
