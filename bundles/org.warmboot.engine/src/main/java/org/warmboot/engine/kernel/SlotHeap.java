package org.warmboot.engine.kernel;

import java.util.Arrays;

/**
 * A 4-ary heap of small numbers ("slots") by {@code double} key, smallest first, equal keys in order of a rank.
 *
 * <p>Any slot can be removed in logarithmic time.
 */
final class SlotHeap {

    private static final int ABSENT = -1;

    private double[] keys = new double[16];
    private long[] ranks = new long[16];
    private int[] slots = new int[16];
    private int size;
    /** Position of each slot in the heap. */
    private int[] positions = new int[0];

    boolean isEmpty() {
        return size == 0;
    }

    int firstSlot() {
        return slots[0];
    }

    double firstKey() {
        return keys[0];
    }

    void add(int slot, double key, long rank) {
        if (slot >= positions.length) {
            int known = positions.length;
            positions = Arrays.copyOf(positions, Math.max(16, 2 * slot));
            Arrays.fill(positions, known, positions.length, ABSENT);
        }
        if (size == slots.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            ranks = Arrays.copyOf(ranks, 2 * size);
            slots = Arrays.copyOf(slots, 2 * size);
        }
        siftUp(size++, key, rank, slot);
    }

    void remove(int slot) {
        int hole = positions[slot];
        positions[slot] = ABSENT;
        size--;
        if (hole == size) {
            return;
        }
        double key = keys[size];
        long rank = ranks[size];
        int moved = slots[size];
        if (hole > 0 && before(key, rank, (hole - 1) >> 2)) {
            siftUp(hole, key, rank, moved);
        } else {
            siftDown(hole, key, rank, moved);
        }
    }

    private void siftUp(int start, double key, long rank, int slot) {
        int hole = start;
        while (hole > 0) {
            int parent = (hole - 1) >> 2;
            if (!before(key, rank, parent)) {
                break;
            }
            put(hole, keys[parent], ranks[parent], slots[parent]);
            hole = parent;
        }
        put(hole, key, rank, slot);
    }

    private void siftDown(int start, double key, long rank, int slot) {
        int hole = start;
        int child = 4 * hole + 1;
        while (child < size) {
            int best = child;
            int end = Math.min(child + 4, size);
            for (int i = child + 1; i < end; i++) {
                if (before(keys[i], ranks[i], best)) {
                    best = i;
                }
            }
            if (before(key, rank, best)) {
                break;
            }
            put(hole, keys[best], ranks[best], slots[best]);
            hole = best;
            child = 4 * hole + 1;
        }
        put(hole, key, rank, slot);
    }

    private boolean before(double key, long rank, int other) {
        return key < keys[other] || key == keys[other] && rank < ranks[other];
    }

    private void put(int position, double key, long rank, int slot) {
        keys[position] = key;
        ranks[position] = rank;
        slots[position] = slot;
        positions[slot] = position;
    }
}
