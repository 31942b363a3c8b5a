package org.warmboot.experiment.result;

/**
 * Requests that arrive whatever the service does.
 *
 * @param lost number of those that arrived while the service was down
 * @param delayed number of those that waited for others because the service was slower than they arrived
 */
public record Requests(double lost, double delayed) {}
