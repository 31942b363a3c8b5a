package org.warmboot.engine.trace;

/** How much a run records. */
public enum TraceLevel {
    /** Outages and steps only. */
    OUTAGES,
    /** Phases of every component as well. */
    PHASES
}
