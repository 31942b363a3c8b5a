package org.warmboot.engine.kernel;

import java.util.Arrays;

/**
 * Items of a queue by small numbers ("slots"), with the rank that orders items of equal key.
 *
 * <p>A slot whose item has been dropped stays taken until it is freed, so that an entry that still names it cannot meet
 * the item of somebody else.
 */
final class SlotTable<T> {

    private Object[] items = new Object[16];
    private long[] ranks = new long[16];
    /** Slots that are free; the last one freed comes first, since it is still in the cache. */
    private int[] free = new int[16];

    private int freeCount;
    private int used;

    int take(T item, long rank) {
        int slot = freeCount > 0 ? free[--freeCount] : takeNew();
        items[slot] = item;
        ranks[slot] = rank;
        return slot;
    }

    @SuppressWarnings("unchecked") // only take() stores items
    T item(int slot) {
        return (T) items[slot];
    }

    long rank(int slot) {
        return ranks[slot];
    }

    /** Whether an entry comes before another one: by key, then by rank. */
    boolean isBefore(long key, int slot, long otherKey, int otherSlot) {
        return key < otherKey || key == otherKey && ranks[slot] < ranks[otherSlot];
    }

    /**
     * Whether a taken slot holds an item that was not dropped.
     *
     * <p>The question for the class reads the item itself: asked for all entries of a run it brings them into the cache
     * together, where {@code null} for a dropped one would leave each to a wait of its own.
     */
    boolean holds(int slot) {
        return !(items[slot] instanceof Dropped);
    }

    /** Whether such a slot was ever taken and holds an item. */
    boolean holdsKnown(int slot) {
        return slot < used && items[slot] != null && !(items[slot] instanceof Dropped);
    }

    void drop(int slot) {
        items[slot] = Dropped.INSTANCE;
    }

    void free(int slot) {
        items[slot] = null;
        free[freeCount++] = slot;
    }

    private int takeNew() {
        if (used == items.length) {
            items = Arrays.copyOf(items, 2 * used);
            ranks = Arrays.copyOf(ranks, 2 * used);
            free = Arrays.copyOf(free, 2 * used);
        }
        return used++;
    }

    /** Stands in the slot of an item that was dropped. */
    private static final class Dropped {
        private static final Dropped INSTANCE = new Dropped();
    }
}
