package org.warmboot.experiment.schedule;

/**
 * A time of a schedule.
 *
 * @param from beginning, in seconds from the start of the schedule
 * @param to end, after the beginning
 */
public record TimeSpan(double from, double to) {}
