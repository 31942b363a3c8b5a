package org.warmboot.validation.technique;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.warmboot.model.Action;

/** What the steps so far have made of some domains. */
enum DomainPhase {
    RUNNING, SUSPENDED, FROZEN, RECREATED, SAVED, DOWN;

    /** From where an action starts, and where it leads. */
    private record Change(Set<DomainPhase> from, DomainPhase to) {
    }

    private static final Map<Action, Change> CHANGES = Map.of(
            Action.SHUT_DOWN, new Change(Set.of(RUNNING), DOWN),
            Action.BOOT, new Change(Set.of(DOWN), RUNNING),
            Action.SUSPEND, new Change(Set.of(RUNNING), SUSPENDED),
            // a new instance of the hypervisor knows the frames of a suspended domain, but not the domain
            Action.RECREATE, new Change(Set.of(FROZEN), RECREATED),
            Action.RESUME, new Change(Set.of(SUSPENDED, RECREATED), RUNNING),
            Action.SAVE, new Change(Set.of(RUNNING), SAVED),
            Action.RESTORE, new Change(Set.of(SAVED), RUNNING));

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

    /** Gives the name by which messages know the phase. */
    String key() {
        return "phase." + name().toLowerCase(Locale.ROOT);
    }
}
