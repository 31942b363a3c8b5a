package org.warmboot.model.action;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the steps so far have made of some domains. */
public enum DomainPhase {
    RUNNING(Room.FRAMES),
    SUSPENDED(Room.FRAMES, Room.FROZEN_STATE),
    /** Suspended under an earlier instance of the hypervisor, which alone knew the domain. */
    FROZEN(Room.FRAMES, Room.FROZEN_STATE),
    RECREATED(Room.FRAMES, Room.FROZEN_STATE),
    SAVED(Room.IMAGE),
    CHECKPOINTED(Room.PROCESSES),
    AWAY(Room.ELSEWHERE),
    RELOCATED(Room.FRAMES),
    DOWN;

    private final Set<Room> rooms;

    DomainPhase(Room... rooms) {
        var all = EnumSet.noneOf(Room.class);
        all.addAll(List.of(rooms));
        this.rooms = Collections.unmodifiableSet(all);
    }

    /** Gives what a domain takes up in this phase. */
    public Set<Room> rooms() {
        return rooms;
    }

    /** Tells whether the domains live in memory only. */
    public boolean isInMemory() {
        return rooms.contains(Room.FROZEN_STATE);
    }

    /** Tells whether the domains are on this host, but stopped or kept as images. */
    public boolean isStopped() {
        return isInMemory() || this == DOWN || this == SAVED || this == CHECKPOINTED;
    }

    /** Tells whether the domains serve their users, here or on another host. */
    public boolean serves() {
        return this == RUNNING || this == AWAY;
    }
}
