package org.warmboot.findings;

import org.warmboot.experiment.result.Keyed;

/** How much a finding matters, the most important first. */
public enum Weight implements Keyed {
    /** Something is wrong, or much is to be gained. */
    IMPORTANT,
    /** Worth knowing before one decides. */
    NOTE,
    /** It was looked at, and all is well. */
    FINE,
    /** There is nothing to look at. */
    NOT_APPLICABLE
}
