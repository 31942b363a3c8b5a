package org.warmboot.analysis.lattice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.warmboot.analysis.numeric.PowerSeries;

/** What a guest meets with on a lattice: expected time down by cell, expected events by node or at certain times. */
final class GuestTotals implements Ledger {

    private final Lattice lattice;
    private final Map<Entry, double[]> amounts = new EnumMap<>(Entry.class);
    private final Map<Entry, List<CertainEvent>> certain = new EnumMap<>(Entry.class);

    /** Nothing yet. */
    GuestTotals(Lattice lattice) {
        this.lattice = lattice;
        for (var entry : Entry.values()) {
            amounts.put(entry, new double[lattice.cells()]);
        }
    }

    double[] of(Entry entry) {
        return amounts.get(entry);
    }

    /** Expected events in a window. */
    double count(Entry entry, double from, double to) {
        return CertainEvent.count(certain.getOrDefault(entry, List.of()), from, to)
                + lattice.count(of(entry), to)
                - lattice.count(of(entry), from);
    }

    @Override
    public void at(Entry entry, double time, double chance) {
        certain.computeIfAbsent(entry, none -> new ArrayList<>()).add(new CertainEvent(time, chance));
    }

    @Override
    public void book(Entry entry, double[] added, double delay, double weight) {
        lattice.addLater(of(entry), added, delay, weight);
    }

    @Override
    public void between(Entry entry, double from, double to, double weight) {
        lattice.addBetween(of(entry), from, to, weight);
    }

    /** Adds others after each of some events, whose times are not certain. */
    void addAfter(double[] events, GuestTotals others) {
        for (var entry : Entry.values()) {
            var added = others.of(entry).clone();
            others.certain
                    .getOrDefault(entry, List.of())
                    .forEach(each -> lattice.add(added, each.time(), each.chance()));
            book(entry, PowerSeries.product(events, added, lattice.cells()), 0, 1);
        }
    }
}
