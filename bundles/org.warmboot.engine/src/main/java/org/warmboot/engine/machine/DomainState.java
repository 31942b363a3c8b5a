package org.warmboot.engine.machine;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** States of a domain. */
public enum DomainState implements State<DomainState> {
    /** Operating system and services are up. */
    RUNNING("running"),
    /** Idle, with only its working set in memory; the rest comes back when somebody uses it. */
    PAGED_OUT("paged-out"),
    /** Services stop, then the operating system. */
    SHUTTING_DOWN("shutting-down"),
    /** Not there: no memory, no execution state. */
    DOWN("down"),
    /** The operating system comes up. */
    BOOTING("booting"),
    /** The operating system is up, services with a start cost come up one after another. */
    STARTING_SERVICES("starting-services"),
    /** Services stop and start again while the operating system is up. */
    RESTARTING_SERVICES("restarting-services"),
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
    /** Its processes are being written to disk. */
    CHECKPOINTING("checkpointing"),
    /** Its processes are on disk, its operating system shuts down. */
    CLOSING("shutting-down"),
    /** Only its processes on disk are there. */
    CHECKPOINTED("checkpointed"),
    /** The operating system is up, the processes are being read from disk. */
    READING_BACK("restoring"),
    /** Runs while its memory is copied to another host. */
    MIGRATING("migrating"),
    /** Runs while its page tables are handed over to another system of the same host. */
    RELOCATING("relocating"),
    /** Stopped for a moment, to move or because its hypervisor is being replaced. */
    PAUSED("paused"),
    /** Lost without a shutdown; only booting helps. */
    FAILED("failed");

    private static final Map<DomainState, Set<DomainState>> SUCCESSORS = new EnumMap<>(DomainState.class);

    static {
        var up = EnumSet.of(RUNNING, PAGED_OUT);
        var fromUp = EnumSet.of(
                SHUTTING_DOWN,
                RESTARTING_SERVICES,
                SUSPENDING,
                SAVING,
                CHECKPOINTING,
                MIGRATING,
                RELOCATING,
                PAUSED,
                FAILED);
        up.forEach(state -> SUCCESSORS.put(state, fromUp));
        SUCCESSORS.put(SHUTTING_DOWN, EnumSet.of(DOWN, FAILED));
        SUCCESSORS.put(DOWN, EnumSet.of(BOOTING));
        SUCCESSORS.put(BOOTING, EnumSet.of(STARTING_SERVICES, READING_BACK, FAILED));
        SUCCESSORS.put(SUSPENDING, EnumSet.of(SUSPENDED, FAILED));
        SUCCESSORS.put(SUSPENDED, EnumSet.of(RESUMING, FROZEN, FAILED));
        SUCCESSORS.put(FROZEN, EnumSet.of(RECREATING, FAILED));
        SUCCESSORS.put(RECREATING, EnumSet.of(SUSPENDED, FAILED));
        SUCCESSORS.put(SAVING, EnumSet.of(SAVED, FAILED));
        SUCCESSORS.put(SAVED, EnumSet.of(RESTORING));
        SUCCESSORS.put(CHECKPOINTING, EnumSet.of(CLOSING, FAILED));
        SUCCESSORS.put(CLOSING, EnumSet.of(CHECKPOINTED, FAILED));
        SUCCESSORS.put(CHECKPOINTED, EnumSet.of(BOOTING));
        SUCCESSORS.put(MIGRATING, EnumSet.of(PAUSED, FAILED));
        SUCCESSORS.put(RELOCATING, EnumSet.of(PAUSED, FAILED));
        SUCCESSORS.put(FAILED, EnumSet.of(BOOTING));
        for (var last : EnumSet.of(STARTING_SERVICES, RESTARTING_SERVICES, RESUMING, RESTORING, READING_BACK, PAUSED)) {
            SUCCESSORS.put(last, EnumSet.of(RUNNING, PAGED_OUT, FAILED));
        }
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

    /** Whether operating system and services are up and no step is busy with them. */
    public boolean isUp() {
        return this == RUNNING || this == PAGED_OUT;
    }

    /** Whether the domain is an image in memory that waits. */
    public boolean isFrozen() {
        return this == SUSPENDED || this == FROZEN;
    }

    /** Whether its operating system is going down. */
    public boolean isShuttingDown() {
        return this == SHUTTING_DOWN || this == CLOSING;
    }

    /** Whether nothing of the domain is in memory, so that it survives the loss of memory. */
    public boolean isOutOfMemory() {
        return this == DOWN || this == SAVED || this == CHECKPOINTED || this == FAILED;
    }
}
