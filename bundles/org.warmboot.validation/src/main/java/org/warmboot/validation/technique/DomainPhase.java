package org.warmboot.validation.technique;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.warmboot.model.Action;

/** What the steps so far have made of some domains. */
enum DomainPhase {
    RUNNING,
    SUSPENDED,
    FROZEN,
    RECREATED,
    SAVED,
    CHECKPOINTED,
    AWAY,
    RELOCATED,
    DOWN;

    /** From where an action starts, and where it leads. */
    private record Change(Set<DomainPhase> from, DomainPhase to) {}

    private static final Map<Action, Change> CHANGES = Map.ofEntries(
            change(Action.SHUT_DOWN, RUNNING, DOWN),
            change(Action.BOOT, DOWN, RUNNING),
            change(Action.SUSPEND, RUNNING, SUSPENDED),
            // a new instance of the hypervisor knows the frames of a suspended domain, but not the domain
            change(Action.RECREATE, FROZEN, RECREATED),
            Map.entry(Action.RESUME, new Change(Set.of(SUSPENDED, RECREATED), RUNNING)),
            change(Action.SAVE, RUNNING, SAVED),
            change(Action.RESTORE, SAVED, RUNNING),
            change(Action.RESTART_SERVICES, RUNNING, RUNNING),
            change(Action.CHECKPOINT, RUNNING, CHECKPOINTED),
            change(Action.RESTART_CHECKPOINT, CHECKPOINTED, RUNNING),
            change(Action.MIGRATE, RUNNING, AWAY),
            change(Action.MIGRATE_BACK, AWAY, RUNNING),
            change(Action.RELOCATE, RUNNING, RELOCATED));

    private static Map.Entry<Action, Change> change(Action action, DomainPhase from, DomainPhase to) {
        return Map.entry(action, new Change(Set.of(from), to));
    }

    /** Tells whether an action concerns domains at all. */
    static boolean isChangedBy(Action action) {
        return CHANGES.containsKey(action);
    }

    boolean allows(Action action) {
        return CHANGES.get(action).from().contains(this);
    }

    static DomainPhase after(Action action) {
        return CHANGES.get(action).to();
    }

    /** Tells whether the domains live in memory only. */
    boolean isInMemory() {
        return this == SUSPENDED || this == FROZEN || this == RECREATED;
    }

    /** Tells whether the domains need the hypervisor that the technique found. */
    boolean needsHypervisor() {
        return this == RUNNING;
    }

    /** Tells whether the domains are on this host, but stopped or kept as images. */
    boolean doesNotRunHere() {
        return isInMemory() || this == DOWN || this == SAVED || this == CHECKPOINTED;
    }

    /** Tells whether the domains serve their users, here or on another host. */
    boolean serves() {
        return this == RUNNING || this == AWAY;
    }

    /** Gives the name by which messages know the phase. */
    String key() {
        return "phase." + name().toLowerCase(Locale.ROOT);
    }
}
