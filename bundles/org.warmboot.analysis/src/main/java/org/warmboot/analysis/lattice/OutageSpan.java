package org.warmboot.analysis.lattice;

/**
 * Time without the service in an action.
 *
 * @param start when it begins, from the beginning of the action
 * @param end when it ends
 */
public record OutageSpan(double start, double end) {}
