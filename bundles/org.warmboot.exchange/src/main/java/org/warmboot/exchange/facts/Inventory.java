package org.warmboot.exchange.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.Note;
import org.warmboot.exchange.source.Place;
import org.warmboot.exchange.text.Messages;

/** What files tell of hosts and machines, gathered while they are read. */
public final class Inventory {
    private static final int MOST_MACHINES = 10_000;
    private static final int MOST_NOTES = 1_000;

    private final List<HostFacts> hosts = new ArrayList<>();
    private final List<Machine> machines = new ArrayList<>();
    private int unlisted;
    private Place last = new Place("", 0);
    private final Map<String, String> names = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    /** Adds a host. */
    public void add(HostFacts host) {
        hosts.add(host);
    }

    /**
     * Adds a machine.
     *
     * @throws ExchangeException if there are more than can be worked with
     */
    public void add(Machine machine) throws ExchangeException {
        if (machines.size() == MOST_MACHINES) {
            throw ExchangeException.wrong(machine.place(), "inventory.many", MOST_MACHINES);
        }
        machines.add(machine);
    }

    /** Adds something that was not understood, or only with a doubt. */
    public void note(Place place, String key, Object... values) {
        if (notes.size() < MOST_NOTES) {
            notes.add(new Note(place, Messages.get(key, values)));
        } else {
            unlisted++;
            last = place;
        }
    }

    /** Says what people call the host that other parts of the inventory call by its identity. */
    public void alias(String identity, String name) {
        names.put(identity, name);
    }

    /** Gives the hosts in the order of the files. */
    public List<HostFacts> hosts() {
        return hosts.stream()
                .map(host -> host.name().map(this::resolve).map(host::named).orElse(host))
                .toList();
    }

    /** Gives the machines in the order of the files. */
    public List<Machine> machines() {
        return machines.stream()
                .map(machine -> machine.on(machine.host().map(this::resolve)))
                .toList();
    }

    /** Gives what was not understood, in the order of the files. */
    public List<Note> notes() {
        var all = new ArrayList<>(notes);
        if (unlisted > 0) {
            all.add(new Note(last, Messages.get("inventory.notes", unlisted)));
        }
        return List.copyOf(all);
    }

    private String resolve(String host) {
        return names.getOrDefault(host, host);
    }
}
