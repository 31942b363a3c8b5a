package org.warmboot.engine.plan;

/** Order in which a workload visits its files. */
public enum AccessPattern {
    /** Every file once, in order, again and again. */
    SEQUENTIAL,
    /** Independent requests, every file equally likely. */
    UNIFORM,
    /** Independent requests, popularity by rank to the power of minus the skew. */
    ZIPF
}
