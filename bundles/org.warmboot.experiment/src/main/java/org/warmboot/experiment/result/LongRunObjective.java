package org.warmboot.experiment.result;

/** What intervals and techniques are judged by. */
public enum LongRunObjective implements Keyed {
    /** Time without the service. */
    AVAILABILITY,
    /** Money. */
    COST
}
