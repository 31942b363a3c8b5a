package org.warmboot.engine.kernel;

import java.util.Arrays;

/**
 * Activities in the order of their ends, equal ones in the order in which they joined.
 *
 * <p>A few lie in a row, in which the first is searched when it is asked for: that takes less time than to keep any
 * order. Many lie in a queue. The order is total, so that both name the same activity.
 */
final class ActivityQueue {

    /** Length up to which a search takes no longer than the queue would: measured with the benchmark of sharing. */
    static final int LONGEST_ROW = 32;

    private static final int SHORTEST_ROW = 4;
    private static final int UNKNOWN = -1;

    private final int longestRow;
    private FluidActivity[] row = {};
    /** Keys and ranks of those in the row. */
    private long[] keys = {};

    private long[] ranks = {};
    private int size;
    private int first = UNKNOWN;
    /** Those that are too many for the row, or nobody. */
    private SlotQueue<FluidActivity> queue;

    private boolean isQueue;

    /**
     * Nobody yet.
     *
     * @param longestRow number of activities up to which they lie in a row
     */
    ActivityQueue(int longestRow) {
        this.longestRow = longestRow;
    }

    int size() {
        return size;
    }

    /** Adds an activity, whose end is set; the rank is higher than those before. */
    void add(FluidActivity activity, long rank) {
        if (isQueue) {
            enqueue(activity, rank);
        } else if (size < longestRow) {
            append(activity, rank);
        } else {
            leaveRow();
            enqueue(activity, rank);
        }
        size++;
    }

    void remove(FluidActivity activity) {
        size--;
        if (isQueue) {
            queue.drop(activity.slot);
            enterRow();
        } else {
            take(activity.slot);
        }
    }

    /** The first activity; there must be one. */
    FluidActivity first() {
        return isQueue ? queue.item(queue.firstSlot()) : row[firstInRow()];
    }

    /** End of the first activity, without a look at that: it is seldom in the cache if there are many. */
    double firstEnd() {
        if (isQueue) {
            queue.firstSlot();
            return Double.longBitsToDouble(queue.firstKey());
        }
        return Double.longBitsToDouble(keys[firstInRow()]);
    }

    private void enqueue(FluidActivity activity, long rank) {
        activity.slot = queue.add(key(activity), rank, activity);
    }

    private void append(FluidActivity activity, long rank) {
        int index = size;
        if (index == row.length) {
            int length = Math.max(SHORTEST_ROW, 2 * index);
            row = Arrays.copyOf(row, length);
            keys = Arrays.copyOf(keys, length);
            ranks = Arrays.copyOf(ranks, length);
        }
        row[index] = activity;
        keys[index] = key(activity);
        ranks[index] = rank;
        activity.slot = index;
        if (first != UNKNOWN && keys[index] < keys[first]) {
            first = index;
        }
    }

    /** Takes the last one of the row to the place of one that leaves. */
    private void take(int index) {
        var last = row[size];
        row[index] = last;
        keys[index] = keys[size];
        ranks[index] = ranks[size];
        last.slot = index;
        row[size] = null;
        first = UNKNOWN;
    }

    private int firstInRow() {
        if (first == UNKNOWN) {
            first = search();
        }
        return first;
    }

    /** Searches without a branch for each key, which the processor could not foresee. */
    private int search() {
        int best = 0;
        long least = keys[0];
        boolean isTie = false;
        for (int i = 1; i < size; i++) {
            long key = keys[i];
            isTie |= key == least;
            best = key < least ? i : best;
            least = Math.min(least, key);
        }
        return isTie ? lowestRank(least) : best;
    }

    private int lowestRank(long key) {
        int best = UNKNOWN;
        for (int i = 0; i < size; i++) {
            if (keys[i] == key && (best == UNKNOWN || ranks[i] < ranks[best])) {
                best = i;
            }
        }
        return best;
    }

    private void leaveRow() {
        if (queue == null) {
            queue = new SlotQueue<>();
        }
        for (int i = 0; i < size; i++) {
            enqueue(row[i], ranks[i]);
            row[i] = null;
        }
        first = UNKNOWN;
        isQueue = true;
    }

    /** Goes back when so few are left that those that come and go do not lead to and fro. */
    private void enterRow() {
        if (size > longestRow / 2) {
            return;
        }
        isQueue = false;
        int left = size;
        for (size = 0; size < left; size++) {
            int slot = queue.firstSlot();
            append(queue.item(slot), queue.rank(slot));
            queue.removeFirst();
        }
    }

    /** Numbers that are not negative have the order of their bits. */
    private static long key(FluidActivity activity) {
        return Double.doubleToRawLongBits(activity.end);
    }
}
