package org.warmboot.analysis.optimum;

/**
 * Intervals around an optimum between which there is no difference that matters.
 *
 * @param from shortest; 0 if it reaches to at once
 * @param to longest; infinite if it reaches to never
 */
public record Band(double from, double to) {

    /** Whether an interval lies inside, ends included. */
    public boolean contains(double interval) {
        return from <= interval && interval <= to;
    }
}
