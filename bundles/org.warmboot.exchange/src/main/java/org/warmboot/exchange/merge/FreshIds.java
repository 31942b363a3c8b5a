package org.warmboot.exchange.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;

/** Makes identifiers of names that other tools allow, such as {@code 59} or {@code "web (old)"}. */
final class FreshIds {
    private static final int LONGEST = 60;

    private final Set<String> used;

    /** How far the numbers behind an identifier have been used up, so that equal names cost no search from the start. */
    private final Map<String, Integer> numbers = new HashMap<>();

    FreshIds(Scenario scenario) {
        used = new HashSet<>(Ids.used(Set.of(scenario)));
    }

    /** Remembers an identifier that somebody else has given. */
    void add(String id) {
        used.add(id);
    }

    /** An identifier that nobody uses yet, like a name, with a word before it where it would begin with a digit. */
    String like(String name, String kind) {
        var like = name.replaceAll("[^\\p{L}\\p{N}_.-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        var cut = like.codePointCount(0, like.length()) <= LONGEST
                ? like
                : like.substring(0, like.offsetByCodePoints(0, LONGEST));
        var valid = cut.isEmpty() ? kind : Ids.isValid(cut) ? cut : kind + "-" + cut;
        var id = valid;
        while (!used.add(id)) {
            id = valid + "-" + numbers.merge(valid, 1, Integer::sum);
        }
        return id;
    }
}
