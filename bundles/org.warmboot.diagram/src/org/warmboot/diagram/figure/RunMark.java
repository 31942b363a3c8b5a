package org.warmboot.diagram.figure;

/**
 * What the last run has found out about a host.
 *
 * @param text in few words, for example {@code Warm-VM reboot 42 s}
 * @param tip in full
 * @param stale whether the scenario was changed since
 */
public record RunMark(String text, String tip, boolean stale) {}
