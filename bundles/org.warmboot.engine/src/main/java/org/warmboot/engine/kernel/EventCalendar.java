package org.warmboot.engine.kernel;

import java.util.Arrays;

/**
 * Pending events ordered by time, then priority (lower first), then order of scheduling.
 *
 * <p>A 4-ary array heap with two {@code long} keys beside each other, so that four children fill one cache line.
 * A cancelled event stays in the heap as an empty slot until it comes up or until such slots outnumber the others;
 * no position has to be kept per event, which makes moves in a large heap cheap.
 */
public final class EventCalendar {

    private static final int PRIORITY_SHIFT = 55;
    private static final int HIGHEST_PRIORITY = 127;
    private static final int COMPACT_FROM = 64;

    /** Time and order of the i-th entry at 2i and 2i + 1. */
    private long[] keys = new long[2 * 64];

    private int[] slots = new int[64];
    private int size;
    private int cancelled;
    private long sequence;

    private Runnable[] actions = new Runnable[64];
    private int[] generations = new int[64];
    /** Next free slot of each free slot; {@code -1} ends the list. */
    private int[] nextFree = new int[64];

    private int firstFree = -1;
    private int usedSlots;

    /**
     * Adds an event.
     *
     * @param time nanoseconds at which it is due
     * @param priority -127 to 127, lower ones first among events of the same time
     * @param action what it does
     * @return handle for {@link #cancel(long)}
     */
    public long schedule(long time, int priority, Runnable action) {
        if (priority < -HIGHEST_PRIORITY || priority > HIGHEST_PRIORITY) {
            throw new IllegalArgumentException("A priority must lie between -127 and 127, not " + priority + ".");
        }
        int slot = takeSlot(action);
        if (size == slots.length) {
            keys = Arrays.copyOf(keys, 4 * size);
            slots = Arrays.copyOf(slots, 2 * size);
        }
        siftUp(size++, time, ((long) priority << PRIORITY_SHIFT) + sequence++, slot);
        return (long) generations[slot] << Integer.SIZE | slot;
    }

    /** Takes an event out; {@code false} if it has come up or has been cancelled before. */
    public boolean cancel(long handle) {
        int slot = (int) handle;
        if (slot < 0 || slot >= usedSlots || generations[slot] != (int) (handle >>> Integer.SIZE)
                || actions[slot] == null) {
            return false;
        }
        actions[slot] = null;
        cancelled++;
        if (cancelled > COMPACT_FROM && cancelled > size / 2) {
            compact();
        }
        return true;
    }

    /** Number of events that are still to come. */
    public int size() {
        return size - cancelled;
    }

    /** Time of the next event in nanoseconds, {@link SimTime#NEVER} if there is none. */
    public long nextTime() {
        while (size > 0 && actions[slots[0]] == null) {
            removeHead();
            cancelled--;
        }
        return size == 0 ? SimTime.NEVER : keys[0];
    }

    /**
     * Removes the next event and gives its action.
     *
     * @throws IllegalStateException if there is none
     */
    public Runnable poll() {
        nextTime(); // drops cancelled events from the head
        if (size == 0) {
            throw new IllegalStateException("The calendar is empty.");
        }
        var action = actions[slots[0]];
        removeHead();
        return action;
    }

    private int takeSlot(Runnable action) {
        int slot = firstFree;
        if (slot >= 0) {
            firstFree = nextFree[slot];
        } else {
            slot = usedSlots++;
            if (slot == actions.length) {
                actions = Arrays.copyOf(actions, 2 * slot);
                generations = Arrays.copyOf(generations, 2 * slot);
                nextFree = Arrays.copyOf(nextFree, 2 * slot);
            }
        }
        actions[slot] = action;
        return slot;
    }

    private void freeSlot(int slot) {
        actions[slot] = null;
        generations[slot]++;
        nextFree[slot] = firstFree;
        firstFree = slot;
    }

    private void removeHead() {
        freeSlot(slots[0]);
        size--;
        if (size > 0) {
            siftDown(0, keys[2 * size], keys[2 * size + 1], slots[size]);
        }
    }

    private void compact() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (actions[slots[i]] == null) {
                freeSlot(slots[i]);
            } else {
                put(kept++, keys[2 * i], keys[2 * i + 1], slots[i]);
            }
        }
        size = kept;
        cancelled = 0;
        for (int i = (size - 2) >> 2; i >= 0 && size > 1; i--) {
            siftDown(i, keys[2 * i], keys[2 * i + 1], slots[i]);
        }
    }

    private void siftUp(int start, long time, long order, int slot) {
        int hole = start;
        while (hole > 0) {
            int parent = (hole - 1) >> 2;
            long parentTime = keys[2 * parent];
            if (parentTime < time || parentTime == time && keys[2 * parent + 1] < order) {
                break;
            }
            put(hole, parentTime, keys[2 * parent + 1], slots[parent]);
            hole = parent;
        }
        put(hole, time, order, slot);
    }

    private void siftDown(int start, long time, long order, int slot) {
        int hole = start;
        int child = 4 * hole + 1;
        while (child < size) {
            int best = child;
            long bestTime = keys[2 * best];
            long bestOrder = keys[2 * best + 1];
            int end = Math.min(child + 4, size);
            for (int i = child + 1; i < end; i++) {
                long otherTime = keys[2 * i];
                if (otherTime < bestTime || otherTime == bestTime && keys[2 * i + 1] < bestOrder) {
                    best = i;
                    bestTime = otherTime;
                    bestOrder = keys[2 * i + 1];
                }
            }
            if (time < bestTime || time == bestTime && order < bestOrder) {
                break;
            }
            put(hole, bestTime, bestOrder, slots[best]);
            hole = best;
            child = 4 * hole + 1;
        }
        put(hole, time, order, slot);
    }

    private void put(int index, long time, long order, int slot) {
        keys[2 * index] = time;
        keys[2 * index + 1] = order;
        slots[index] = slot;
    }
}
