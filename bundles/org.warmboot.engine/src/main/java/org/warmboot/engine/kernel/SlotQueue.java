package org.warmboot.engine.kernel;

/**
 * Items ordered by a {@code long} key and then by rank, each in a slot by which it can be dropped.
 *
 * <p>Made for keys that mostly grow: near entries are kept sorted, far ones in buckets that are only opened when
 * they come up, so that an operation takes constant time on average. Keys in any order are right as well, at worst at
 * the cost of a heap. A dropped item leaves an empty entry until that comes up or until such entries outnumber the
 * others.
 */
final class SlotQueue<T> {

    static final int NONE = -1;

    private static final int PURGE_FROM = 64;
    private static final int HEAP_LIMIT = 64;
    private static final int SHORT_RUN = 8;
    private static final int LONGEST_RUN = 64;

    private final SlotTable<T> table = new SlotTable<>();
    private final EntryHeap heap = new EntryHeap(table);
    /** Run and far entries take their space only when there are many: most queues of a fleet stay small. */
    private SortedRun run = new SortedRun(table, 0);

    private FarEntries far;
    /** Entries up to this key are near, the others far; as long as there are few, all are near. */
    private long nearLast = Long.MAX_VALUE;

    private int heapLimit = HEAP_LIMIT;
    private int entries;
    private int dropped;
    /** Slot and key of the first item, as long as they are known. */
    private int first = NONE;

    private long firstKey;
    private boolean firstInHeap;

    /** Number of items. */
    int size() {
        return entries - dropped;
    }

    /** Adds an item; gives its slot, which stays its own until it has been taken out. */
    int add(long key, long rank, T item) {
        int slot = table.take(item, rank);
        entries++;
        if (key > nearLast) {
            far.add(key, slot);
        } else {
            if (key <= firstKey) {
                first = NONE;
            }
            heap.add(key, slot);
            if (heap.size() > heapLimit) {
                moveToFar();
            }
        }
        return slot;
    }

    /** Whether there is an item in a slot, which may be any number that is not negative. */
    boolean holds(int slot) {
        return table.holdsKnown(slot);
    }

    T item(int slot) {
        return table.item(slot);
    }

    long rank(int slot) {
        return table.rank(slot);
    }

    /** Takes out the item of a slot. */
    void drop(int slot) {
        if (slot == firstSlot()) {
            removeFirst();
            return;
        }
        table.drop(slot);
        dropped++;
        if (dropped > PURGE_FROM && dropped > entries / 2) {
            purge();
        }
    }

    /** Slot of the first item, {@link #NONE} if there is none. */
    int firstSlot() {
        if (first == NONE && entries > 0) {
            find();
        }
        return first;
    }

    /** Key of the first item, which must be there and have been asked for. */
    long firstKey() {
        return firstKey;
    }

    /** Takes out the first item, which must have been asked for. */
    void removeFirst() {
        table.free(first);
        first = NONE;
        removeNear();
    }

    private void find() {
        while (entries > 0) {
            if (run.size() == 0 && heap.size() == 0) {
                fetch();
            } else {
                firstInHeap = heapIsFirst();
                int slot = firstInHeap ? heap.firstSlot() : run.firstSlot();
                if (table.holds(slot)) {
                    first = slot;
                    firstKey = firstInHeap ? heap.firstKey() : run.firstKey();
                    return;
                }
                table.free(slot);
                dropped--;
                removeNear();
            }
        }
    }

    /** Takes out the entry that was found to be the first. */
    private void removeNear() {
        if (firstInHeap) {
            heap.removeFirst();
        } else {
            run.removeFirst();
        }
        entries--;
    }

    private boolean heapIsFirst() {
        if (heap.size() == 0) {
            return false;
        }
        return run.size() == 0 || table.isBefore(heap.firstKey(), heap.firstSlot(), run.firstKey(), run.firstSlot());
    }

    private void fetch() {
        int level = far.firstLevel();
        do {
            nearLast = far.handOver(this);
        } while (run.size() < SHORT_RUN && far.firstLevel() <= level);
        if (far.isEmpty()) {
            nearLast = Long.MAX_VALUE;
        }
        heapLimit = HEAP_LIMIT;
    }

    /** Takes an entry over from the far ones. */
    void load(long key, int slot) {
        if (!table.holds(slot)) {
            table.free(slot);
            entries--;
            dropped--;
        } else if (run.isFull()) {
            heap.add(key, slot);
        } else {
            run.add(key, slot);
        }
    }

    private void moveToFar() {
        if (far == null) {
            far = new FarEntries(table);
            run = new SortedRun(table, LONGEST_RUN);
        }
        nearLast = far.lowerBase(heapIsFirst() ? heap.firstKey() : run.firstKey());
        first = NONE;
        heap.moveAbove(nearLast, far);
        run.moveAbove(nearLast, far);
        heapLimit = Math.max(HEAP_LIMIT, 2 * heap.size());
    }

    private void purge() {
        run.purge();
        heap.purge();
        if (far != null) {
            far.purge();
        }
        entries -= dropped;
        dropped = 0;
        first = NONE;
    }
}
