package org.warmboot.analysis.lattice;

/**
 * How a stretch of time up ends, by node of the time since its beginning: probabilities of a failure, of the end of the
 * repair after a failure, and of an action.
 *
 * @param fails failures
 * @param repaired ends of repairs
 * @param acts beginnings of actions
 */
record LifeStretch(double[] fails, double[] repaired, double[] acts) {}
