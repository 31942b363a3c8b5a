package org.warmboot.engine.kernel;

/** A short sorted run of entries that is read from its start. */
final class SortedRun {

    static final int CAPACITY = 64;

    private final SlotTable<?> table;
    private final long[] keys = new long[CAPACITY];
    private final int[] slots = new int[CAPACITY];
    private int start;
    private int end;

    SortedRun(SlotTable<?> table) {
        this.table = table;
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
        return end == CAPACITY;
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
