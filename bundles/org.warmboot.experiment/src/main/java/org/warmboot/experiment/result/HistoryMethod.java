package org.warmboot.experiment.result;

/** How histories of a long run are made. */
public enum HistoryMethod implements Keyed {
    /** Every event is played. */
    EVENTS,
    /** Whole cycles of a regenerative system are drawn. */
    RENEWAL
}
