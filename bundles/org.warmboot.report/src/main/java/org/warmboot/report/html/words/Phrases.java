package org.warmboot.report.html.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;

/** Names and lists inside sentences. */
public final class Phrases {

    private static final Set<String> COMMON =
            Set.of(Messages.text("finding.common").split(","));

    private Phrases() {}

    /**
     * A technique inside a sentence: with the article and a small letter if its name begins with a common word; as
     * written if it begins with the name of a product; in quotes if a comma would break the sentence.
     */
    public static String technique(RunResult run) {
        return technique(run.techniqueName());
    }

    /** The same of the name of a technique. */
    public static String technique(String name) {
        var first = name.split("[ -]", 2)[0].toLowerCase(Locale.ROOT);
        return COMMON.contains(first) && !name.contains(",")
                ? Messages.text("finding.the", Character.toLowerCase(name.charAt(0)) + name.substring(1))
                : quoted(name);
    }

    /** The text in quotes if it holds a comma. */
    public static String quoted(String text) {
        return text.contains(",") ? Messages.text("finding.quoted", text) : text;
    }

    /** For example "a, b and c". */
    public static String listed(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var head = parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(", "));
        return Messages.text("finding.and", head, parts.getLast());
    }

    /** The same of names; all in quotes if a comma or an "and" inside of one would break the list. */
    public static String listedNames(List<String> names) {
        var and = Messages.text("finding.and", "", "");
        return names.stream().anyMatch(name -> name.contains(",") || name.contains(and))
                ? listed(names.stream()
                        .map(name -> Messages.text("finding.quoted", name))
                        .toList())
                : listed(names);
    }

    /** For example "a, with b; c, with d"; empty ones are left out. */
    public static String clauses(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** The text with a capital first letter. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
