package org.warmboot.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Text of the command line that users see. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.warmboot.cli.messages", Locale.ROOT);

    private Messages() {}

    static ResourceBundle bundle() {
        return TEXTS;
    }

    static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
