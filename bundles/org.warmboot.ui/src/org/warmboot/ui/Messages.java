package org.warmboot.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The texts of the window, read from {@code messages.properties} beside this class.
 */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.warmboot.ui.messages");

    private Messages() {}

    /**
     * Gives a text in the user's language.
     *
     * @param key name of the text
     * @param arguments values for the places {@code {0}}, {@code {1}}, ... in it
     * @return the text, filled in
     * @throws java.util.MissingResourceException when there is no text of that name
     */
    public static String text(String key, Object... arguments) {
        var text = TEXTS.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, arguments);
    }
}
