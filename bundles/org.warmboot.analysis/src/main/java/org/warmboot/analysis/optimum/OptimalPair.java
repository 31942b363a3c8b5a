package org.warmboot.analysis.optimum;

/**
 * When to rejuvenate two layers.
 *
 * @param first the first layer; its band holds while the second keeps its optimum
 * @param second the second layer; likewise
 * @param loss the least loss
 */
public record OptimalPair(Optimum first, Optimum second, double loss) {}
