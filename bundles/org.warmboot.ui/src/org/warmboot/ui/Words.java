package org.warmboot.ui;

import java.util.Locale;

/** Makes words for people out of names of the metamodel. */
public final class Words {

    private Words() {}

    /** Sentence case of a name: {@code Quick reload time} for {@code quickReloadTime}. */
    public static String of(String name) {
        var words =
                name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
