package org.warmboot.edit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Text for people, from {@code messages.properties}. */
public final class Messages {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.warmboot.edit.messages", Locale.ROOT);

    private Messages() {}

    /**
     * Gives the text of a key with its arguments filled in.
     *
     * @throws MissingResourceException if there is no such key
     */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}
