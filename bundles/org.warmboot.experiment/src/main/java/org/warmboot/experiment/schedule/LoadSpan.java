package org.warmboot.experiment.schedule;

/**
 * A time in which the load stays the same.
 *
 * @param from beginning, in seconds from the start of the schedule
 * @param to end, after the beginning
 * @param share load as a share of the highest, 0 to 1
 */
public record LoadSpan(double from, double to, double share) {}
