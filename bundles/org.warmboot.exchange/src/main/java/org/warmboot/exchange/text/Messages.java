package org.warmboot.exchange.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of this bundle, read from {@code messages.properties}. */
public final class Messages {
    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("org.warmboot.exchange.text.messages", Locale.ROOT);

    /** Characters of a value within a sentence; lists of all that is allowed are shorter. */
    private static final int LONGEST = 600;

    private Messages() {}

    /**
     * Gives the sentence of a key, with its places filled in. Numbers look the same in every locale.
     *
     * @throws java.util.MissingResourceException if there is no such sentence
     */
    public static String get(String key, Object... values) {
        Object[] texts = Arrays.stream(values)
                .map(String::valueOf)
                .map(Messages::shortened)
                .toArray();
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(texts);
    }

    /**
     * Gives the sentence of a key with numbers among its values that its form follows, such as "1 day" and "2 days".
     *
     * @throws java.util.MissingResourceException if there is no such sentence
     */
    public static String words(String key, Object... values) {
        Object[] words = Arrays.stream(values)
                .map(value -> value instanceof Number ? value : shortened(String.valueOf(value)))
                .toArray();
        return new MessageFormat(SENTENCES.getString(key), Locale.ROOT).format(words);
    }

    /** What a file holds may be endless; a sentence must not be. */
    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
    }
}
