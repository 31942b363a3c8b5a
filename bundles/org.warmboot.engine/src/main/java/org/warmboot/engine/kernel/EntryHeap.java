package org.warmboot.engine.kernel;

import java.util.Arrays;

/** A 4-ary array heap of slots by key, equal keys in order of the ranks in a table. */
final class EntryHeap {

    private final SlotTable<?> table;
    private long[] keys = new long[16];
    private int[] slots = new int[16];
    private int size;

    EntryHeap(SlotTable<?> table) {
        this.table = table;
    }

    int size() {
        return size;
    }

    long firstKey() {
        return keys[0];
    }

    int firstSlot() {
        return slots[0];
    }

    void add(long key, int slot) {
        if (size == slots.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            slots = Arrays.copyOf(slots, 2 * size);
        }
        siftUp(size++, key, slot);
    }

    void removeFirst() {
        size--;
        if (size > 0) {
            siftDown(0, keys[size], slots[size]);
        }
    }

    /** Takes out the entries above a key and puts them among the far ones. */
    void moveAbove(long last, FarEntries far) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (keys[i] > last) {
                far.add(keys[i], slots[i]);
            } else {
                keys[kept] = keys[i];
                slots[kept++] = slots[i];
            }
        }
        restore(kept);
    }

    /** Takes out the entries whose items were dropped. */
    void purge() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (table.holds(slots[i])) {
                keys[kept] = keys[i];
                slots[kept++] = slots[i];
            } else {
                table.free(slots[i]);
            }
        }
        restore(kept);
    }

    private void restore(int kept) {
        size = kept;
        for (int i = size - 2 >> 2; i >= 0 && size > 1; i--) {
            siftDown(i, keys[i], slots[i]);
        }
    }

    private void siftUp(int start, long key, int slot) {
        int hole = start;
        while (hole > 0) {
            int parent = hole - 1 >> 2;
            if (!table.isBefore(key, slot, keys[parent], slots[parent])) {
                break;
            }
            keys[hole] = keys[parent];
            slots[hole] = slots[parent];
            hole = parent;
        }
        keys[hole] = key;
        slots[hole] = slot;
    }

    private void siftDown(int start, long key, int slot) {
        int hole = start;
        for (int child = 4 * hole + 1; child < size; child = 4 * hole + 1) {
            int best = child;
            int end = Math.min(child + 4, size);
            for (int i = child + 1; i < end; i++) {
                if (table.isBefore(keys[i], slots[i], keys[best], slots[best])) {
                    best = i;
                }
            }
            if (table.isBefore(key, slot, keys[best], slots[best])) {
                break;
            }
            keys[hole] = keys[best];
            slots[hole] = slots[best];
            hole = best;
        }
        keys[hole] = key;
        slots[hole] = slot;
    }
}
