package org.warmboot.experiment.compile;

import java.util.Locale;
import java.util.regex.Pattern;
import org.warmboot.model.Element;

/** Names of elements and features as people read them. */
final class Text {

    private static final Pattern BORDER = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Text() {}

    /** The name of an element, or its identifier where it has none. */
    static String name(Element element) {
        var name = element.getName();
        return name == null || name.isBlank() ? orEmpty(element.getId()) : name;
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Turns {@code recreateHeadStart} into "recreate head start". */
    static String words(String camelCase) {
        return BORDER.matcher(camelCase).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Turns {@code PrivilegedDomain} into "Privileged domain". */
    static String title(String camelCase) {
        var words = words(camelCase);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
