package org.warmboot.engine.machine;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** States of a domain. */
public enum DomainState implements State<DomainState> {
    /** Operating system and services are up. */
    RUNNING("running"),
    /** Services stop, then the operating system. */
    SHUTTING_DOWN("shutting-down"),
    /** Not there: no memory, no execution state. */
    DOWN("down"),
    /** The operating system comes up. */
    BOOTING("booting"),
    /** The operating system is up, services with a start cost come up one after another. */
    STARTING_SERVICES("starting-services"),
    /** Is being frozen in memory. */
    SUSPENDING("suspending"),
    /** Frozen in memory and known to the hypervisor. */
    SUSPENDED("suspended"),
    /** Frozen in memory, but the hypervisor that knew it has been replaced. */
    FROZEN("suspended"),
    /** Is being built again on its frames by a new hypervisor. */
    RECREATING("recreating"),
    /** Is being let run again. */
    RESUMING("resuming"),
    /** Its image is being written to disk. */
    SAVING("saving"),
    /** Only its image on disk is there. */
    SAVED("saved"),
    /** Its image is being read from disk. */
    RESTORING("restoring"),
    /** Lost without a shutdown; only booting helps. */
    FAILED("failed");

    private static final Map<DomainState, Set<DomainState>> SUCCESSORS = new EnumMap<>(DomainState.class);

    static {
        SUCCESSORS.put(RUNNING, EnumSet.of(SHUTTING_DOWN, SUSPENDING, SAVING, FAILED));
        SUCCESSORS.put(SHUTTING_DOWN, EnumSet.of(DOWN, FAILED));
        SUCCESSORS.put(DOWN, EnumSet.of(BOOTING));
        SUCCESSORS.put(BOOTING, EnumSet.of(STARTING_SERVICES, RUNNING, FAILED));
        SUCCESSORS.put(STARTING_SERVICES, EnumSet.of(RUNNING, FAILED));
        SUCCESSORS.put(SUSPENDING, EnumSet.of(SUSPENDED, FAILED));
        SUCCESSORS.put(SUSPENDED, EnumSet.of(RESUMING, FROZEN, FAILED));
        SUCCESSORS.put(FROZEN, EnumSet.of(RECREATING, FAILED));
        SUCCESSORS.put(RECREATING, EnumSet.of(SUSPENDED, FAILED));
        SUCCESSORS.put(RESUMING, EnumSet.of(RUNNING, FAILED));
        SUCCESSORS.put(SAVING, EnumSet.of(SAVED, FAILED));
        SUCCESSORS.put(SAVED, EnumSet.of(RESTORING));
        SUCCESSORS.put(RESTORING, EnumSet.of(RUNNING, FAILED));
        SUCCESSORS.put(FAILED, EnumSet.of(BOOTING));
        SUCCESSORS.replaceAll((state, next) -> Set.copyOf(next));
    }

    private final String phase;

    DomainState(String phase) {
        this.phase = phase;
    }

    @Override
    public Set<DomainState> successors() {
        return SUCCESSORS.get(this);
    }

    @Override
    public String phase() {
        return phase;
    }

    /** Whether the domain is an image in memory that waits. */
    public boolean isFrozen() {
        return this == SUSPENDED || this == FROZEN;
    }

    /** Whether nothing of the domain is in memory, so that it survives the loss of memory. */
    public boolean isOutOfMemory() {
        return this == DOWN || this == SAVED || this == FAILED;
    }
}
