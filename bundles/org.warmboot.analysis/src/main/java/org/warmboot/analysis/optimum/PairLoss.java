package org.warmboot.analysis.optimum;

/** What two rejuvenation intervals cost together. A pure function; it is called from several threads. */
@FunctionalInterface
public interface PairLoss {

    /**
     * Loss in the long run.
     *
     * @param first one interval; 0 and infinite as for {@link Loss#at}
     * @param second the other
     */
    double at(double first, double second);
}
