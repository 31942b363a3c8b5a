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
 */
record Guests(OptionalInt count, OptionalLong memory, Optional<ServiceProfile> profile) {

    static Guests asDrawn() {
        return new Guests(OptionalInt.empty(), OptionalLong.empty(), Optional.empty());
    }

    Guests with(Optional<ServiceProfile> newProfile) {
        return new Guests(count, memory, newProfile);
    }

    static Guests of(int count, long memory) {
        return new Guests(OptionalInt.of(count), OptionalLong.of(memory), Optional.empty());
    }
}
