package org.warmboot.model.text;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what somebody probably meant to write. */
public final class Suggestion {
    /** In a huge file a suggestion is not worth a long search. */
    private static final int MOST_CANDIDATES = 2_000;

    private Suggestion() {}

    /** Gives the end of a sentence that names the nearest candidate, or nothing if none is near. */
    public static String among(Stream<String> candidates, String written) {
        return nearest(candidates, written)
                .map(each -> Messages.get("file.suggestion", each))
                .orElse("");
    }

    /** Gives the nearest candidate, the first one of the alphabet among equals, if one is near. */
    public static Optional<String> nearest(Stream<String> candidates, String written) {
        return candidates
                .limit(MOST_CANDIDATES)
                .filter(each -> distance(each, written) <= 1 + written.length() / 4)
                .min(Comparator.comparingInt((String each) -> distance(each, written))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Counts the letters to insert, delete or replace (Levenshtein distance, by rows). */
    static int distance(String one, String two) {
        if (Math.abs(one.length() - two.length()) > 20 || two.length() > 200) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[two.length()];
    }
}
