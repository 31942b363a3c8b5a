package org.warmboot.experiment.longrun;

/**
 * How far a simulation is.
 *
 * @param done histories that are over
 * @param total histories that it will take, as far as one can tell
 * @param remainingSeconds time that it will still take, as far as one can tell; NaN if one cannot
 * @param halfWidth half width of the interval of the downtime as a share of it, of the worst technique;
 *     infinite at first
 */
public record SimulationProgress(long done, long total, double remainingSeconds, double halfWidth) {}
