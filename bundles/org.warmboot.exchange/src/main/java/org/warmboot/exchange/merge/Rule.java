package org.warmboot.exchange.merge;

/**
 * Says what a machine runs if one of its words is like a pattern.
 *
 * @param what    whether it is about the operating system or a service
 * @param pattern a word in lower case; {@code *} stands for any signs
 * @param id      of the operating system or kind of service, in the scenario or in the defaults
 */
record Rule(What what, String pattern, String id) {

    enum What {
        SYSTEM,
        SERVICE
    }

    boolean holdsFor(String word) {
        return like(pattern, word);
    }

    /** Whether a word is like a pattern, in a time that grows with the product of their lengths. */
    private static boolean like(String pattern, String word) {
        int at = 0;
        int in = 0;
        int star = -1;
        int resume = 0;
        while (in < word.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                resume = in;
            } else if (at < pattern.length() && pattern.charAt(at) == word.charAt(in)) {
                at++;
                in++;
            } else if (star >= 0) {
                at = star + 1;
                in = ++resume;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }
}
