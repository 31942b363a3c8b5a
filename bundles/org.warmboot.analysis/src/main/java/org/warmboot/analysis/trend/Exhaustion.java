package org.warmboot.analysis.trend;

/**
 * When a capacity is used up, seconds of the epoch; infinite for never.
 *
 * @param earliest lower end of the interval of 95 %
 * @param expected where the line reaches it
 * @param latest upper end
 */
public record Exhaustion(double earliest, double expected, double latest) {}
