package org.warmboot.analysis.montecarlo;

/** What one history of a {@link RenewalPath} yields, in the order of the columns; times in the unit of the plan. */
public enum RenewalMeasure {
    /** Time up. */
    UP,
    /** Time down for rejuvenation. */
    PLANNED_DOWN,
    /** Time down after failures. */
    UNPLANNED_DOWN,
    /** Rejuvenations that began. */
    REJUVENATIONS,
    /** Failures. */
    FAILURES;

    /** Number of measures. */
    public static final int COUNT = values().length;
}
