package org.warmboot.engine.longrun;

import java.util.List;

/**
 * A clock that people read, as it is set for summer time. Times in seconds from the start.
 *
 * @param set when it is set, not descending
 * @param ahead by how much it is ahead from then on of what it would show had it never been set, one for each of them
 */
public record LocalClock(List<Double> set, List<Double> ahead) {

    /** One that is never set. */
    public static final LocalClock STEADY = new LocalClock(List.of(), List.of());

    /** Keeps copies that cannot change; throws {@link IllegalArgumentException} if they do not fit together. */
    public LocalClock {
        set = List.copyOf(set);
        ahead = List.copyOf(ahead);
        if (set.size() != ahead.size() || !set.equals(set.stream().sorted().toList())) {
            throw new IllegalArgumentException("A clock must be set one time after the other.");
        }
    }
}
