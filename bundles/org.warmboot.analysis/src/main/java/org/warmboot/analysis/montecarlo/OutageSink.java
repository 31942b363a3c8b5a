package org.warmboot.analysis.montecarlo;

/** Takes the lengths of outages. */
@FunctionalInterface
public interface OutageSink {

    /** Takes none. */
    OutageSink NONE = (length, count, planned) -> {};

    /**
     * Takes outages of equal length that have ended.
     *
     * @param length how long each was
     * @param count how many
     * @param planned whether they were rejuvenations
     */
    void ended(double length, long count, boolean planned);
}
