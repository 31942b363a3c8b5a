package org.warmboot.engine.machine;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** States of a hypervisor. */
public enum HypervisorState implements State<HypervisorState> {
    /** Domains can be created and run. */
    RUNNING("running"),
    /** The machine is being reset. */
    RESETTING("resetting"),
    /** Not in memory. */
    DOWN("down"),
    /** Is being loaded by the boot loader. */
    LOADING("loading"),
    /** A new instance is being loaded by the old one. */
    RELOADING("reloading"),
    /** In memory, not yet initialised. */
    LOADED("loaded"),
    /** Initialises itself and scrubs memory. */
    INITIALISING("initialising"),
    /** Is replaced by a new version of itself while its domains are paused. */
    UPDATING("updating"),
    /** The aged system is ended after a clean one on the same host has taken its domains. */
    DISCARDING("discarding");

    private static final Map<HypervisorState, Set<HypervisorState>> SUCCESSORS = new EnumMap<>(HypervisorState.class);

    static {
        SUCCESSORS.put(RUNNING, EnumSet.of(RESETTING, RELOADING, UPDATING, DISCARDING));
        SUCCESSORS.put(RESETTING, EnumSet.of(DOWN));
        SUCCESSORS.put(DOWN, EnumSet.of(LOADING, RESETTING));
        SUCCESSORS.put(LOADING, EnumSet.of(LOADED));
        SUCCESSORS.put(RELOADING, EnumSet.of(LOADED));
        SUCCESSORS.put(LOADED, EnumSet.of(INITIALISING, RESETTING));
        SUCCESSORS.put(INITIALISING, EnumSet.of(RUNNING));
        SUCCESSORS.put(UPDATING, EnumSet.of(RUNNING));
        SUCCESSORS.put(DISCARDING, EnumSet.of(RUNNING));
        SUCCESSORS.replaceAll((state, next) -> Set.copyOf(next));
    }

    private final String phase;

    HypervisorState(String phase) {
        this.phase = phase;
    }

    @Override
    public Set<HypervisorState> successors() {
        return SUCCESSORS.get(this);
    }

    @Override
    public String phase() {
        return phase;
    }
}
