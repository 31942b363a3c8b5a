package org.warmboot.analysis.lattice;

import java.util.EnumMap;
import java.util.Map;
import org.warmboot.analysis.numeric.PowerSeries;

/** What a guest meets with on a lattice: expected time down by cell, expected events by node. */
final class GuestTotals implements Ledger {

    private final Lattice lattice;
    private final Map<Entry, double[]> amounts = new EnumMap<>(Entry.class);

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

    @Override
    public void book(Entry entry, double[] added, double delay, double weight) {
        lattice.addLater(of(entry), added, delay, weight);
    }

    @Override
    public void between(Entry entry, double from, double to, double weight) {
        lattice.addBetween(of(entry), from, to, weight);
    }

    /** Adds others after each of some events. */
    void addAfter(double[] events, GuestTotals others) {
        for (var entry : Entry.values()) {
            book(entry, PowerSeries.product(events, others.of(entry), lattice.cells()), 0, 1);
        }
    }
}
