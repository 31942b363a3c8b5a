package org.warmboot.validation;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of this bundle, read from {@code messages.properties}. */
final class Messages {
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("org.warmboot.validation.messages");

    private Messages() {}

    /** Gives the sentence of a key; elements and literals in its places appear by the names that people see. */
    static String get(String key, Object... values) {
        Object[] texts = Arrays.stream(values).map(Label::of).toArray();
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(texts);
    }
}
