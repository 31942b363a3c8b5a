package org.warmboot.style;

import java.util.Map;
import java.util.Set;

/** Families of states that share a colour, with the pattern that tells a state from its family. */
public enum StateTone {
    RUNNING,
    SUSPENDED,
    STORED,
    TRANSITION,
    STARTING,
    RESETTING,
    MIGRATING,
    PAGED_OUT,
    FAILED,
    ABSENT;

    private static final Map<String, StateTone> BY_PHASE = Map.ofEntries(
            Map.entry("running", RUNNING),
            Map.entry("answering", RUNNING),
            Map.entry("suspending", SUSPENDED),
            Map.entry("suspended", SUSPENDED),
            Map.entry("recreating", SUSPENDED),
            Map.entry("recreated", SUSPENDED),
            Map.entry("resuming", SUSPENDED),
            Map.entry("paused", SUSPENDED),
            Map.entry("saving", STORED),
            Map.entry("saved", STORED),
            Map.entry("restoring", STORED),
            Map.entry("restored", STORED),
            Map.entry("checkpointing", STORED),
            Map.entry("checkpointed", STORED),
            Map.entry("shutting-down", TRANSITION),
            Map.entry("stopping", TRANSITION),
            Map.entry("booting", TRANSITION),
            Map.entry("loading", TRANSITION),
            Map.entry("initialising", TRANSITION),
            Map.entry("starting", STARTING),
            Map.entry("starting-services", STARTING),
            Map.entry("restarting-services", STARTING),
            Map.entry("resetting", RESETTING),
            Map.entry("reloading", RESETTING),
            Map.entry("updating", RESETTING),
            Map.entry("discarding", RESETTING),
            Map.entry("migrating", MIGRATING),
            Map.entry("relocating", MIGRATING),
            Map.entry("paged-out", PAGED_OUT),
            Map.entry("failed", FAILED));

    private static final Set<String> FALLING =
            Set.of("shutting-down", "stopping", "saving", "checkpointing", "suspending", "reloading", "migrating");
    private static final Set<String> RISING = Set.of("restoring", "recreating", "resuming", "loading", "initialising");

    /** Family of a state by its key, for example {@code shutting-down}; {@link #ABSENT} for one it does not know. */
    public static StateTone of(String phase) {
        return BY_PHASE.getOrDefault(phase, ABSENT);
    }

    /** Pattern of a state by its key. */
    public static Hatch hatch(String phase) {
        if (of(phase) == FAILED) {
            return Hatch.CROSS;
        }
        return FALLING.contains(phase) ? Hatch.FALLING : RISING.contains(phase) ? Hatch.RISING : Hatch.NONE;
    }

    /** Whether a service in this state answers. */
    public static boolean answers(String phase) {
        return of(phase) == RUNNING;
    }
}
