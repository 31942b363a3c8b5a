package org.warmboot.analysis.montecarlo;

/** Why a run came to its end. */
public enum Ending {
    /** All replications have been made. */
    ALL,
    /** The result was good enough before. */
    PRECISE,
    /** The time was used up. */
    BUDGET,
    /** It was not wanted any more. */
    CANCELLED
}
