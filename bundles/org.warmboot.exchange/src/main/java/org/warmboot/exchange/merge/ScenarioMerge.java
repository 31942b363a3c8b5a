package org.warmboot.exchange.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.exchange.facts.HostFacts;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.facts.Machine;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.Note;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.Scenario;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.notation.Diagram;

/** Brings an inventory into a scenario. What the scenario has beside it stays as it is. */
public final class ScenarioMerge {
    private final Scenario scenario;
    private final MergeOptions options;
    private final Defaults defaults = new Defaults();
    private final FreshIds used;
    private final KnownGuests known;
    private final Map<String, HostMerge> hosts = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private ScenarioMerge(Scenario scenario, MergeOptions options) {
        this.scenario = scenario;
        this.options = options;
        this.used = new FreshIds(scenario);
        this.known = new KnownGuests(scenario);
    }

    /** Gives a scenario that has nothing yet. */
    public static ScenarioDocument empty() {
        var scenario = ModelFactory.eINSTANCE.createScenario();
        scenario.setId("inventory");
        scenario.setName(Messages.get("scenario.name"));
        return ScenarioDocument.of(scenario);
    }

    /**
     * Brings an inventory into a copy of a scenario.
     *
     * @throws ExchangeException if a rule gives a machine what neither the scenario nor the defaults have
     */
    public static Merged merge(ScenarioDocument before, Inventory inventory, MergeOptions options)
            throws ExchangeException {
        var roots = new ArrayList<EObject>(List.of(before.scenario()));
        before.diagram().ifPresent(roots::add);
        var copies = new ArrayList<>(EcoreUtil.copyAll(roots));
        var scenario = (Scenario) copies.getFirst();
        var merge = new ScenarioMerge(scenario, options);
        var gone = merge.merge(inventory);
        var document = copies.size() == 1
                ? ScenarioDocument.of(scenario)
                : ScenarioDocument.of(scenario, (Diagram) copies.getLast());
        return new Merged(document, gone, merge.notes);
    }

    private List<GuestDomain> merge(Inventory inventory) throws ExchangeException {
        hosts(inventory);
        var guests = new GuestMerge(scenario, defaults, options.rules());
        var seen = new HashSet<String>();
        for (var machine : inventory.machines()) {
            if (!seen.add(machine.identity().orElse(name(machine) + "\n" + machine.name()))) {
                note(machine, "merge.twice");
            } else if (machine.standing() != Machine.Standing.RUNNING && !options.all()) {
                note(machine, machine.standing() == Machine.Standing.OFF ? "merge.off" : "merge.template");
                // it is still there: only whether it counts is another question
                known.take(machine, host(machine).map(HostMerge::host));
            } else {
                guest(machine, guests);
            }
        }
        var gone = gone();
        hosts.values().forEach(HostMerge::size);
        new FirstExperiments(scenario, used)
                .add(hosts.values().stream()
                        .filter(HostMerge::isNew)
                        .map(HostMerge::host)
                        .toList());
        return gone;
    }

    private void hosts(Inventory inventory) {
        var told = new LinkedHashMap<String, HostFacts>();
        inventory
                .hosts()
                .forEach(host -> told.merge(host.name().orElse(options.host()), host, (one, other) -> one.or(other)));
        inventory.machines().stream()
                .filter(machine -> machine.standing() == Machine.Standing.RUNNING || options.all())
                .forEach(machine -> told.putIfAbsent(name(machine), HostFacts.at(machine.place())));
        told.forEach((name, facts) -> hosts.put(
                name,
                find(name)
                        .map(there -> HostMerge.of(there, facts))
                        .orElseGet(() -> HostMerge.create(name, facts, scenario, defaults, used))));
    }

    private String name(Machine machine) {
        return machine.host().orElse(options.host());
    }

    private Optional<HostMerge> host(Machine machine) {
        return Optional.ofNullable(hosts.get(name(machine)));
    }

    private Optional<Host> find(String name) {
        return scenario.getHosts().stream()
                .filter(host -> name.equals(host.getName()))
                .findFirst();
    }

    private void guest(Machine machine, GuestMerge guests) throws ExchangeException {
        var host = host(machine).orElseThrow().host();
        var there = known.take(machine, Optional.of(host));
        if (there.isEmpty()) {
            var guest = guests.create(machine, used);
            known.add(guest);
            host.getDomains().add(guest);
            return;
        }
        guests.update(there.get(), machine);
        if (machine.host().isPresent() && there.get().eContainer() != host) {
            // it has migrated since the last import
            host.getDomains().add(there.get());
        }
    }

    /** Guests of the hosts of this inventory that it does not tell of any more. */
    private List<GuestDomain> gone() {
        var gone = hosts.values().stream()
                .flatMap(merge -> merge.host().getDomains().stream())
                .filter(GuestDomain.class::isInstance)
                .map(GuestDomain.class::cast)
                .filter(known::isGone)
                .toList();
        if (options.remove()) {
            EcoreUtil.deleteAll(gone, true);
        }
        return gone;
    }

    private void note(Machine machine, String key) {
        notes.add(new Note(machine.place(), Messages.get(key, machine.name())));
    }
}
