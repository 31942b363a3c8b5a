package org.warmboot.exchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmboot.exchange.facts.Amounts;
import org.warmboot.exchange.facts.HostFacts;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.facts.Machine.Standing;
import org.warmboot.exchange.facts.MachineDraft;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.Place;
import org.warmboot.model.HostTie;
import org.warmboot.model.HypervisorKind;

/** One row of a table. */
record MachineRow(
        List<String> cells, Map<Field, ColumnHeading> places, Place place, Optional<HypervisorKind> hypervisor) {
    private static final Set<String> OFF = Set.of(
            "poweredoff",
            "powered off",
            "off",
            "stopped",
            "shut off",
            "shutoff",
            "halted",
            "suspended",
            "inactive",
            "down");
    private static final Set<String> YES = Set.of("true", "yes", "1", "x", "wahr", "ja");

    void read(Inventory into) throws ExchangeException {
        if (places.containsKey(Field.HOST_MEMORY)) {
            host(into);
        } else if (cell(Field.NAME).isEmpty()) {
            into.note(place, "table.nameless");
        } else {
            machine(into);
        }
    }

    private void host(Inventory into) throws ExchangeException {
        var facts = HostFacts.at(place).named(cell(Field.HOST)).withVersion(cell(Field.HOST_VERSION));
        facts = hypervisor.isPresent() ? facts.withKind(hypervisor.get()) : facts;
        if (!cell(Field.HOST_CORES).isEmpty()) {
            facts = facts.withCores(TableNumbers.count(cell(Field.HOST_CORES), place));
        }
        into.add(
                cell(Field.HOST_MEMORY).isEmpty()
                        ? facts
                        : facts.withMemory(TableNumbers.bytes(
                                cell(Field.HOST_MEMORY),
                                places.get(Field.HOST_MEMORY).unit(),
                                place)));
    }

    private void machine(Inventory into) throws ExchangeException {
        var draft = new MachineDraft(place)
                .name(cell(Field.NAME))
                .identity(cell(Field.IDENTITY))
                .host(cell(Field.HOST))
                .system(cell(Field.SYSTEM))
                .standing(standing());
        if (!cell(Field.MEMORY).isEmpty()) {
            draft.memory(TableNumbers.bytes(
                    cell(Field.MEMORY), places.get(Field.MEMORY).unit(), place));
        }
        if (!cell(Field.VCPUS).isEmpty()) {
            draft.vcpus(TableNumbers.count(cell(Field.VCPUS), place));
        }
        if (!cell(Field.WEIGHT).isEmpty() && Amounts.number(cell(Field.WEIGHT), place) > 0) {
            draft.weight(Amounts.number(cell(Field.WEIGHT), place));
        }
        if (!cell(Field.CAP).isEmpty()) {
            draft.cap(Amounts.number(cell(Field.CAP), place));
        }
        ties(draft);
        hypervisor.ifPresent(
                kind -> into.add(HostFacts.at(place).named(cell(Field.HOST)).withKind(kind)));
        into.add(draft.machine("machine"));
    }

    private void ties(MachineDraft draft) throws ExchangeException {
        if (!places.containsKey(Field.TIES)) {
            draft.tiesUnknown();
            return;
        }
        for (var word : cell(Field.TIES).split(" ")) {
            if (!word.isEmpty()) {
                var tie = HostTie.get(word);
                if (tie == null) {
                    throw ExchangeException.wrong(place, "table.tie", word);
                }
                draft.tie(tie);
            }
        }
    }

    private Standing standing() {
        if (YES.contains(cell(Field.TEMPLATE).toLowerCase(Locale.ROOT))) {
            return Standing.TEMPLATE;
        }
        return OFF.contains(cell(Field.STATE).toLowerCase(Locale.ROOT)) ? Standing.OFF : Standing.RUNNING;
    }

    /** Text of a column on one line; empty if the row or the table has none. */
    private String cell(Field field) {
        var heading = places.get(field);
        return heading == null || heading.place() >= cells.size()
                ? ""
                : cells.get(heading.place()).replaceAll("\\s+", " ").strip();
    }
}
