package org.warmboot.engine.plan;

/** What the hypervisor clears while it initialises itself. */
public enum Scrubbing {
    /** Only frames that no frozen domain keeps. */
    FREE_MEMORY,
    /** Every frame; frozen domains are lost. */
    ALL_MEMORY
}
