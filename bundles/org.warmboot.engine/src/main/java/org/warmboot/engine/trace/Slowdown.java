package org.warmboot.engine.trace;

/**
 * A time in which a domain had less throughput than usual.
 *
 * @param domain identifier of the domain
 * @param start seconds from the start of the technique
 * @param end seconds from the start of the technique
 * @param factor throughput as a share of the usual one, at least 0 and below 1
 */
public record Slowdown(String domain, double start, double end, double factor) {}
