package org.warmboot.engine.kernel;

import java.util.Arrays;

/**
 * A 4-ary heap of activities by a key, smallest first, equal keys in order of a rank.
 *
 * <p>Any activity can be removed in logarithmic time.
 */
final class ActivityHeap {

    private static final int SHORTEST = 4;

    private FluidActivity[] activities = {};
    private double[] keys = {};
    private long[] ranks = {};
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    FluidActivity first() {
        return activities[0];
    }

    double firstKey() {
        return keys[0];
    }

    /** Whether an active activity is in this heap, which may be in another one instead. */
    boolean holds(FluidActivity activity) {
        return activity.place < size && activities[activity.place] == activity;
    }

    void add(FluidActivity activity, double key, long rank) {
        if (size == keys.length) {
            int length = Math.max(SHORTEST, 2 * size);
            activities = Arrays.copyOf(activities, length);
            keys = Arrays.copyOf(keys, length);
            ranks = Arrays.copyOf(ranks, length);
        }
        siftUp(size++, activity, key, rank);
    }

    void remove(FluidActivity activity) {
        int hole = activity.place;
        size--;
        var moved = activities[size];
        activities[size] = null;
        if (hole == size) {
            return;
        }
        double key = keys[size];
        long rank = ranks[size];
        if (hole > 0 && isBefore(key, rank, (hole - 1) >> 2)) {
            siftUp(hole, moved, key, rank);
        } else {
            siftDown(hole, moved, key, rank);
        }
    }

    private void siftUp(int start, FluidActivity activity, double key, long rank) {
        int hole = start;
        while (hole > 0) {
            int parent = (hole - 1) >> 2;
            if (!isBefore(key, rank, parent)) {
                break;
            }
            put(hole, activities[parent], keys[parent], ranks[parent]);
            hole = parent;
        }
        put(hole, activity, key, rank);
    }

    private void siftDown(int start, FluidActivity activity, double key, long rank) {
        int hole = start;
        int child = 4 * hole + 1;
        while (child < size) {
            int best = child;
            int end = Math.min(child + 4, size);
            for (int i = child + 1; i < end; i++) {
                if (isBefore(keys[i], ranks[i], best)) {
                    best = i;
                }
            }
            if (isBefore(key, rank, best)) {
                break;
            }
            put(hole, activities[best], keys[best], ranks[best]);
            hole = best;
            child = 4 * hole + 1;
        }
        put(hole, activity, key, rank);
    }

    private boolean isBefore(double key, long rank, int other) {
        return key < keys[other] || key == keys[other] && rank < ranks[other];
    }

    private void put(int place, FluidActivity activity, double key, long rank) {
        activities[place] = activity;
        keys[place] = key;
        ranks[place] = rank;
        activity.place = place;
    }
}
