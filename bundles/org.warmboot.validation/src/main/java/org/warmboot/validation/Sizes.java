package org.warmboot.validation;

/** How much a run may hold in memory and write; what is larger is a slip of the pen, or a file made to do harm. */
public final class Sizes {

    /** Guests on one host: more than any machine has. */
    static final int MOST_GUESTS = 20_000;

    /** Rows of a table of one experiment. */
    static final int MOST_ROWS = 1_000_000;

    /** Points of one curve. */
    public static final int MOST_SAMPLES = 100_000;

    /** Times at which maintenance windows of one policy open. */
    static final int MOST_OPENINGS = 1_000_000;

    /** Failures and actions in all histories of a long run, which take hours. */
    static final long MOST_EVENTS = 10_000_000_000L;

    private Sizes() {}
}
