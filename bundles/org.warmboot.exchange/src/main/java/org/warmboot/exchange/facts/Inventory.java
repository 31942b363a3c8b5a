package org.warmboot.exchange.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.exchange.source.Note;
import org.warmboot.exchange.source.Place;
import org.warmboot.exchange.text.Messages;

/** What files tell of hosts and machines, gathered while they are read. */
public final class Inventory {
    private final List<HostFacts> hosts = new ArrayList<>();
    private final List<Machine> machines = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    /** Adds a host. */
    public void add(HostFacts host) {
        hosts.add(host);
    }

    /** Adds a machine. */
    public void add(Machine machine) {
        machines.add(machine);
    }

    /** Adds something that was not understood, or only with a doubt. */
    public void note(Place place, String key, Object... values) {
        notes.add(new Note(place, Messages.get(key, values)));
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
        return List.copyOf(notes);
    }

    private String resolve(String host) {
        return names.getOrDefault(host, host);
    }
}
