package org.warmboot.exchange.facts;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.warmboot.exchange.source.Place;
import org.warmboot.model.HypervisorKind;

/**
 * What one place in an inventory tells of a host.
 *
 * @param place   where
 * @param name    what people call it, if the inventory says so
 * @param cores   processors that its hypervisor counts
 * @param memory  bytes of main memory
 * @param privileged bytes of memory of its privileged domain
 * @param storage bytes of its disk for images
 * @param kind    family of its hypervisor
 * @param version of its hypervisor
 */
public record HostFacts(
        Place place,
        Optional<String> name,
        OptionalInt cores,
        OptionalLong memory,
        OptionalLong privileged,
        OptionalLong storage,
        Optional<HypervisorKind> kind,
        Optional<String> version) {

    /** Tells nothing of a host yet. */
    public static HostFacts at(Place place) {
        return new HostFacts(
                place,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Names the host; a blank name is none. */
    public HostFacts named(String text) {
        var called = Optional.of(text.strip()).filter(given -> !given.isEmpty());
        return new HostFacts(place, called, cores, memory, privileged, storage, kind, version);
    }

    /** Adds its processors. */
    public HostFacts withCores(int count) {
        return new HostFacts(place, name, OptionalInt.of(count), memory, privileged, storage, kind, version);
    }

    /** Adds its main memory in bytes. */
    public HostFacts withMemory(long bytes) {
        return new HostFacts(place, name, cores, OptionalLong.of(bytes), privileged, storage, kind, version);
    }

    /** Adds the memory of its privileged domain in bytes. */
    public HostFacts withPrivileged(long bytes) {
        return new HostFacts(place, name, cores, memory, OptionalLong.of(bytes), storage, kind, version);
    }

    /** Adds the size of its disk for images in bytes. */
    public HostFacts withStorage(long bytes) {
        return new HostFacts(place, name, cores, memory, privileged, OptionalLong.of(bytes), kind, version);
    }

    /** Adds the family of its hypervisor. */
    public HostFacts withKind(HypervisorKind family) {
        return new HostFacts(place, name, cores, memory, privileged, storage, Optional.of(family), version);
    }

    /** Adds the version of its hypervisor; a blank one is none. */
    public HostFacts withVersion(String text) {
        var said = Optional.of(text.strip()).filter(given -> !given.isEmpty());
        return new HostFacts(place, name, cores, memory, privileged, storage, kind, said);
    }

    /** Gives what this place tells and, where it is silent, what another one does. */
    public HostFacts or(HostFacts other) {
        return new HostFacts(
                place,
                name.or(other::name),
                cores.isPresent() ? cores : other.cores,
                memory.isPresent() ? memory : other.memory,
                privileged.isPresent() ? privileged : other.privileged,
                storage.isPresent() ? storage : other.storage,
                kind.or(other::kind),
                version.or(other::version));
    }
}
