package org.warmboot.cli;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Text of the command line that users see. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.warmboot.cli.messages", Locale.ROOT);

    private Messages() {}

    static ResourceBundle bundle() {
        return TEXTS;
    }

    /** The sentence of a key on one line, with its places filled in. */
    static String get(String key, Object... arguments) {
        var plain = Arrays.stream(arguments)
                .map(each -> each instanceof String || each instanceof Path ? Plain.text(each.toString()) : each)
                .toArray();
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(plain);
    }
}
