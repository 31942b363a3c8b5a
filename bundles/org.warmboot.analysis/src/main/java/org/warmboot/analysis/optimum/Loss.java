package org.warmboot.analysis.optimum;

/**
 * What a rejuvenation interval costs: an unavailability, or money per unit of time. A pure function; it is called from
 * several threads.
 */
@FunctionalInterface
public interface Loss {

    /**
     * Loss in the long run.
     *
     * @param interval the interval; 0 to rejuvenate at once (asked only if the range of the search says so), infinite
     *     never to rejuvenate
     */
    double at(double interval);
}
