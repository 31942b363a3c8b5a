package org.warmboot.engine.execution;

/** How much a run records. */
public enum TraceLevel {
    /** Outages and steps only. */
    OUTAGES,
    /** Phases of every component as well. */
    PHASES
}
