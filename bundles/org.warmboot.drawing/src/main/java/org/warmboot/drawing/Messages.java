package org.warmboot.drawing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Text for people, from {@code messages.properties}. */
public final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.warmboot.drawing.messages", Locale.ROOT);

    private Messages() {}

    /** The text of a key with its arguments filled in. */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }

    /** The text of a key if there is one, or else another text. */
    public static String textOr(String key, String otherwise) {
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : otherwise;
    }
}
