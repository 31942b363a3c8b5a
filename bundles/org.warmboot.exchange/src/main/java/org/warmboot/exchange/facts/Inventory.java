package org.warmboot.exchange.facts;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.exchange.source.Note;
import org.warmboot.exchange.source.Place;
import org.warmboot.exchange.text.Messages;

/** What files tell of hosts and machines, gathered while they are read. */
public final class Inventory {
    private final List<HostFacts> hosts = new ArrayList<>();
    private final List<Machine> machines = new ArrayList<>();
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

    /** Gives the hosts in the order of the files. */
    public List<HostFacts> hosts() {
        return List.copyOf(hosts);
    }

    /** Gives the machines in the order of the files. */
    public List<Machine> machines() {
        return List.copyOf(machines);
    }

    /** Gives what was not understood, in the order of the files. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }
}
