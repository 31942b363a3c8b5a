package org.warmboot.experiment.result;

/** Where a value comes from, in order of trust. */
public enum Origin implements Keyed {
    /** Stands in a publication. */
    PUBLISHED,
    /** Follows from what is published. */
    DERIVED,
    /** Measured by the author of the scenario. */
    MEASURED,
    /** Read from an inventory of the machines. */
    IMPORTED,
    /** Chosen because nothing is known. */
    ASSUMED,
    /** Not known, and not chosen either. */
    OPEN,
    /** Influences results, and nobody has said where it comes from. */
    UNSTATED
}
