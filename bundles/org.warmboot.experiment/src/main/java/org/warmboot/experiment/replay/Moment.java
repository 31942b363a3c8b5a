package org.warmboot.experiment.replay;

/**
 * How a component stands at some time.
 *
 * @param phase key of its state
 * @param share how much of the time in that state has gone, 0 to 1
 */
public record Moment(String phase, double share) {}
