package org.warmboot.engine.machine;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** States of a service as its clients see them; only {@link #ANSWERING} is up. */
public enum ServiceState implements State<ServiceState> {
    /** Answers its clients. */
    ANSWERING("answering"),
    /** Stops, answers no more. */
    STOPPING("stopping"),
    /** Not there. */
    STOPPED("stopped"),
    /** Starts, does not answer yet. */
    STARTING("starting"),
    /** Part of an image of its domain in memory or on disk. */
    SUSPENDED("suspended");

    private static final Map<ServiceState, Set<ServiceState>> SUCCESSORS = new EnumMap<>(ServiceState.class);

    static {
        SUCCESSORS.put(ANSWERING, EnumSet.of(STOPPING, STOPPED, SUSPENDED));
        SUCCESSORS.put(STOPPING, EnumSet.of(STOPPED));
        SUCCESSORS.put(STOPPED, EnumSet.of(STARTING, ANSWERING));
        SUCCESSORS.put(STARTING, EnumSet.of(ANSWERING, STOPPED));
        SUCCESSORS.put(SUSPENDED, EnumSet.of(ANSWERING, STOPPED));
        SUCCESSORS.replaceAll((state, next) -> Set.copyOf(next));
    }

    private final String phase;

    ServiceState(String phase) {
        this.phase = phase;
    }

    @Override
    public Set<ServiceState> successors() {
        return SUCCESSORS.get(this);
    }

    @Override
    public String phase() {
        return phase;
    }
}
