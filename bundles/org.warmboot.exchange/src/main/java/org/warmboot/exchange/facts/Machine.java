package org.warmboot.exchange.facts;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.warmboot.exchange.source.Place;
import org.warmboot.model.HostTie;

/**
 * A virtual machine of an inventory.
 *
 * @param place    where it is told of
 * @param name     what people call it; never empty
 * @param identity what tells it from others for good, such as a UUID
 * @param host     name of the host that it is on, if the inventory says so
 * @param memory   bytes that it has now
 * @param vcpus    virtual processors that it has now
 * @param weight   share in the processors, 256 being usual
 * @param cap      processors that it may use at most
 * @param ties     what keeps its state on its host, if the inventory can tell
 * @param system   what is said of its operating system; may be empty
 * @param standing whether it is a machine that runs
 */
public record Machine(
        Place place,
        String name,
        Optional<String> identity,
        Optional<String> host,
        OptionalLong memory,
        OptionalInt vcpus,
        OptionalDouble weight,
        OptionalDouble cap,
        Optional<Set<HostTie>> ties,
        String system,
        Standing standing) {

    /** Whether a machine is one that runs. */
    public enum Standing {
        /** It runs, or nothing says that it does not. */
        RUNNING,
        /** It is switched off. */
        OFF,
        /** It is a model for others and never runs itself. */
        TEMPLATE
    }

    /** Gives the same machine on a host. */
    Machine on(Optional<String> other) {
        return new Machine(place, name, identity, other, memory, vcpus, weight, cap, ties, system, standing);
    }
}
