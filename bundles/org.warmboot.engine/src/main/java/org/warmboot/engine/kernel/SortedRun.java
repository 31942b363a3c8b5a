package org.warmboot.engine.kernel;

/** A short sorted run of entries that is read from its start. */
final class SortedRun {

    private final SlotTable<?> table;
    private final long[] keys;
    private final int[] slots;
    private int start;
    private int end;

    SortedRun(SlotTable<?> table, int capacity) {
        this.table = table;
        keys = new long[capacity];
        slots = new int[capacity];
    }

    int size() {
        return end - start;
    }

    long firstKey() {
        return keys[start];
    }

    int firstSlot() {
        return slots[start];
    }

    void removeFirst() {
        start++;
        if (start == end) {
            start = 0;
            end = 0;
        }
    }

    boolean isFull() {
        return end == slots.length;
    }

    void add(long key, int slot) {
        int hole = end++;
        while (hole > start && table.isBefore(key, slot, keys[hole - 1], slots[hole - 1])) {
            keys[hole] = keys[hole - 1];
            slots[hole] = slots[hole - 1];
            hole--;
        }
        keys[hole] = key;
        slots[hole] = slot;
    }

    /** Takes out the entries above a key and puts them among the far ones. */
    void moveAbove(long last, FarEntries far) {
        while (end > start && keys[end - 1] > last) {
            end--;
            far.add(keys[end], slots[end]);
        }
    }

    /** Takes out the entries whose items were dropped. */
    void purge() {
        int kept = start;
        for (int i = start; i < end; i++) {
            if (table.holds(slots[i])) {
                keys[kept] = keys[i];
                slots[kept++] = slots[i];
            } else {
                table.free(slots[i]);
            }
        }
        end = kept;
    }
}
