package org.warmboot.experiment.compile;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.warmboot.model.ServiceProfile;

/**
 * How a run changes the guests of its host.
 *
 * @param count number of guests: the first ones of the host, the last one repeated if there are too few; absent for all
 * @param memory bytes of memory of each; absent for their own
 * @param profile the only service in each; absent for their own services
 * @param idle whether nobody uses any of them, whatever is drawn
 */
record Guests(OptionalInt count, OptionalLong memory, Optional<ServiceProfile> profile, boolean idle) {

    static Guests asDrawn() {
        return new Guests(OptionalInt.empty(), OptionalLong.empty(), Optional.empty(), false);
    }

    static Guests of(int count, long memory) {
        return new Guests(OptionalInt.of(count), OptionalLong.of(memory), Optional.empty(), false);
    }

    /** Some of the guests with their own memory, all of them if the number is negative. */
    static Guests some(int count) {
        return count < 0 ? asDrawn() : new Guests(OptionalInt.of(count), OptionalLong.empty(), Optional.empty(), false);
    }

    Guests with(Optional<ServiceProfile> newProfile) {
        return new Guests(count, memory, newProfile, idle);
    }

    Guests asIdle() {
        return new Guests(count, memory, profile, true);
    }
}
