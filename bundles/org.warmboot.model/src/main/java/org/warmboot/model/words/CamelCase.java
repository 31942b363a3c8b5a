package org.warmboot.model.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes words for people out of names of the metamodel. */
public final class CamelCase {

    private static final Pattern BORDER = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private CamelCase() {}

    /** Turns {@code recreateHeadStart} into "recreate head start", and {@code quick-reload} into "quick reload". */
    public static String words(String name) {
        return split(name, " ").replace('-', ' ');
    }

    /** Turns {@code PrivilegedDomain} into "Privileged domain". */
    public static String title(String name) {
        var words = words(name);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Turns {@code OperatingSystem} into {@code operating-system}. */
    public static String hyphenated(String name) {
        return split(name, "-");
    }

    private static String split(String name, String sign) {
        return BORDER.matcher(name).replaceAll(sign).toLowerCase(Locale.ROOT);
    }
}
