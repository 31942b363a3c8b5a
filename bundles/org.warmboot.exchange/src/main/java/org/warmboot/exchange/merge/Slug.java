package org.warmboot.exchange.merge;

import java.util.Collection;
import org.warmboot.model.id.Ids;

/** Makes identifiers of names that other tools allow, such as {@code 59} or {@code "web (old)"}. */
final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** An identifier that nobody uses yet, like a name, with a word before it where it would begin with a digit. */
    static String of(String name, String kind, Collection<String> used) {
        var like = name.replaceAll("[^\\p{L}\\p{N}_.-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        var cut = like.codePointCount(0, like.length()) <= LONGEST
                ? like
                : like.substring(0, like.offsetByCodePoints(0, LONGEST));
        var valid = cut.isEmpty() ? kind : Ids.isValid(cut) ? cut : kind + "-" + cut;
        var free = Ids.freshOr(used, valid);
        used.add(free);
        return free;
    }
}
