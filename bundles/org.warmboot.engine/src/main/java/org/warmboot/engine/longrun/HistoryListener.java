package org.warmboot.engine.longrun;

/**
 * Hears what happens in a history, in the order of time. Hosts, and their policies and components, are told by their
 * places in the plan; times are seconds from the start.
 */
public interface HistoryListener {

    /** Hears nothing. */
    HistoryListener NONE = new HistoryListener() {};

    /** A policy is due; it acts now, or waits. */
    default void due(int host, int policy, double seconds) {}

    /** A policy begins to act. */
    default void begins(int host, int policy, double seconds) {}

    /** The action of a policy ends, or a failure of the host breaks it off. */
    default void ends(int host, int policy, double seconds) {}

    /** Something else has renewed all that a policy renews: what was due is dropped, and its interval begins anew. */
    default void rephased(int host, int policy, double seconds) {}

    /** A component fails; its repair takes so many seconds, unless an action boots it before. */
    default void fails(int host, int component, double seconds, double repairSeconds) {}
}
