package org.warmboot.exchange.libvirt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.warmboot.exchange.facts.Amounts;
import org.warmboot.exchange.facts.HostFacts;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.model.HypervisorKind;

/** Reads what {@code virsh capabilities} says of a host (libvirt.org/formatcaps.html). */
final class CapabilitiesXml {
    private CapabilitiesXml() {}

    static void read(XmlNode capabilities, InputFile file, Inventory into) throws ExchangeException {
        var host = capabilities.first("host");
        if (host.isEmpty()) {
            into.note(file.at(capabilities.line()), "libvirt.no-host");
            return;
        }
        long memory = 0;
        int processors = 0;
        var cells = host.get().first("topology", "cells").map(each -> each.all("cell"));
        for (var cell : cells.orElse(List.of())) {
            var size = cell.first("memory");
            memory += size.isPresent() ? DomainXml.bytes(size.get(), file) : 0;
            processors += cell.first("cpus").map(cpus -> cpus.all("cpu").size()).orElse(0);
        }
        var facts = HostFacts.at(file.at(host.get().line()));
        facts = memory > 0 ? facts.withMemory(memory) : facts;
        var cores = processors > 0 ? OptionalInt.of(processors) : topology(host.get(), file);
        facts = cores.isPresent() ? facts.withCores(cores.getAsInt()) : facts;
        var kind = kind(capabilities);
        into.add(kind.isPresent() ? facts.withKind(kind.get()) : facts);
    }

    /** Reads a pool of storage: the largest one holds the images of saved guests. */
    static void pool(XmlNode pool, InputFile file, Inventory into) throws ExchangeException {
        var capacity = pool.first("capacity").filter(node -> !node.text().equals("0"));
        if (capacity.isPresent()) {
            var unit = capacity.get().attribute("unit");
            var place = file.at(capacity.get().line());
            into.add(HostFacts.at(place)
                    .withStorage(Amounts.bytes(capacity.get().text(), unit.isEmpty() ? "bytes" : unit, place)));
        }
    }

    private static OptionalInt topology(XmlNode host, InputFile file) throws ExchangeException {
        var topology = host.first("cpu", "topology");
        if (topology.isEmpty()) {
            return OptionalInt.empty();
        }
        long count = 1;
        for (var part : new String[] {"sockets", "dies", "cores", "threads"}) {
            var text = topology.get().attribute(part);
            count *= text.isEmpty()
                    ? 1
                    : Amounts.count(text, file.at(topology.get().line()));
        }
        return OptionalInt.of(
                Amounts.count(Long.toString(count), file.at(topology.get().line())));
    }

    /** The fastest family of hypervisor that runs guests there. */
    private static Optional<HypervisorKind> kind(XmlNode capabilities) {
        var types = capabilities.all("guest").stream()
                .flatMap(guest -> guest.all("arch").stream())
                .flatMap(arch -> arch.all("domain").stream())
                .map(domain -> LibvirtTypes.kind(domain.attribute("type")))
                .toList();
        return types.contains(HypervisorKind.KVM)
                ? Optional.of(HypervisorKind.KVM)
                : types.stream().findFirst();
    }
}
