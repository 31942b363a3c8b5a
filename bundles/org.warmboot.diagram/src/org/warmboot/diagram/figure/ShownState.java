package org.warmboot.diagram.figure;

/**
 * The state that an element has in what is replayed.
 *
 * @param phase key of the state, for example {@code suspended}
 * @param word the state for people
 * @param share how much of the time in that state has gone, 0 to 1
 */
public record ShownState(String phase, String word, double share) {}
