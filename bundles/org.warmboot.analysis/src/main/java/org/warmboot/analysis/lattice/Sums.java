package org.warmboot.analysis.lattice;

/** What a guest meets with in sum, whenever it is. */
final class Sums implements Ledger {

    private final double[] sums = new double[Entry.values().length];

    double of(Entry entry) {
        return sums[entry.ordinal()];
    }

    @Override
    public void book(Entry entry, double[] amounts, double delay, double weight) {
        for (var amount : amounts) {
            sums[entry.ordinal()] += weight * amount;
        }
    }

    @Override
    public void at(Entry entry, double time, double chance) {
        sums[entry.ordinal()] += chance;
    }

    @Override
    public void between(Entry entry, double from, double to, double weight) {
        sums[entry.ordinal()] += weight * Math.max(0, to - from);
    }

    /** Adds others, so many times. */
    void add(Sums others, double times) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times * others.sums[i];
        }
    }
}
