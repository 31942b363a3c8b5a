package org.warmboot.experiment.schedule;

/**
 * A failure in a history. Times in seconds from the start of the schedule.
 *
 * @param host identifier of the host
 * @param component identifier of the hypervisor or domain that failed
 * @param start when it failed
 * @param repair how long its repair takes
 */
public record ScheduledFailure(String host, String component, double start, double repair) {}
