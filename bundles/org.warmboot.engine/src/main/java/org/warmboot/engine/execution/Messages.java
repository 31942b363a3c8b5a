package org.warmboot.engine.execution;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Texts for people, from {@code messages.properties} beside this class. */
final class Messages {

    private Messages() {}

    static String get(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages")
                .getString(key);
        return new MessageFormat(pattern).format(arguments);
    }
}
