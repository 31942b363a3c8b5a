package org.warmboot.engine.kernel;

import java.util.Arrays;

/**
 * Entries that come up later than all near ones, in unsorted buckets by the digits of their keys.
 *
 * <p>Keys are numbers of eleven digits to the base 64. An entry lies at the level of the highest digit in which its key
 * differs from a moving base, in the bucket of that digit. So the first bucket of the lowest level that is not empty
 * holds the smallest keys. If it is small it is handed over whole; otherwise it is spread over the levels below, which
 * happens to an entry at most once per level. (A radix heap as in Ahuja, Mehlhorn, Orlin and Tarjan, 1990, with large
 * digits; that small buckets are sorted instead of spread is taken from the ladder queue of Tang, Goh and Thng, 2005.)
 * Widths follow from the keys alone: nothing has to be tuned or to adapt to their distribution.
 */
final class FarEntries {

    private static final int DIGIT_BITS = 6;
    private static final int BUCKETS = 1 << DIGIT_BITS;
    private static final int DIGIT = BUCKETS - 1;
    private static final int LEVELS = 11;
    private static final int SMALL = 32;
    private static final int CHUNK_BITS = 4;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int NONE = -1;

    private final SlotTable<?> table;
    private final int[] counts = new int[LEVELS * BUCKETS];
    /** Newest chunk of each bucket; only the newest may have room. */
    private final int[] heads = new int[LEVELS * BUCKETS];
    /** A bit for each bucket of a level that is not empty. */
    private final long[] occupied = new long[LEVELS];

    private int occupiedLevels;
    private long base;
    /** Lowest base that agrees with the places of the present entries. */
    private long lowestBase;

    /** Keys and slots of the entries of each chunk. */
    private long[] keys = new long[32 * CHUNK];

    private int[] slots = new int[32 * CHUNK];
    private int[] nextChunk = new int[32];
    private int freeChunks = NONE;
    private int usedChunks;

    FarEntries(SlotTable<?> table) {
        this.table = table;
    }

    boolean isEmpty() {
        return occupiedLevels == 0;
    }

    /**
     * Moves the base back to a key as far as the present entries allow: within the bucket that was last handed over, or
     * anywhere if there are none. Gives the new base.
     */
    long lowerBase(long key) {
        if (isEmpty()) {
            lowestBase = key;
        }
        base = Math.max(key, lowestBase);
        return base;
    }

    /** Level of the first bucket. */
    int firstLevel() {
        return Integer.numberOfTrailingZeros(occupiedLevels);
    }

    /** Takes out the entries whose items were dropped. */
    void purge() {
        for (int level = 0; level < LEVELS; level++) {
            for (long left = occupied[level]; left != 0; left &= left - 1) {
                addAgain(level << DIGIT_BITS | Long.numberOfTrailingZeros(left), true);
            }
        }
    }

    /** Adds an entry whose key is above the base. */
    void add(long key, int slot) {
        int level = level(key ^ base);
        int digit = (int) ((key ^ Long.MIN_VALUE) >>> DIGIT_BITS * level) & DIGIT;
        int bucket = level << DIGIT_BITS | digit;
        int count = counts[bucket]++;
        if ((count & CHUNK - 1) == 0) {
            heads[bucket] = takeChunk(count == 0 ? NONE : heads[bucket]);
            if (count == 0) {
                occupied[level] |= 1L << digit;
                occupiedLevels |= 1 << level;
            }
        }
        int index = heads[bucket] << CHUNK_BITS | count & CHUNK - 1;
        keys[index] = key;
        slots[index] = slot;
    }

    /** Hands over the entries of the smallest keys; gives the highest key that belongs to their bucket. */
    long handOver(SlotQueue<?> near) {
        while (true) {
            int level = Integer.numberOfTrailingZeros(occupiedLevels);
            int shift = DIGIT_BITS * level;
            int digit = Long.numberOfTrailingZeros(occupied[level]);
            int bucket = level << DIGIT_BITS | digit;
            long within = (1L << shift) - 1;
            long prefix = (base ^ Long.MIN_VALUE) & ~(within << DIGIT_BITS | DIGIT);
            long start = (prefix | (long) digit << shift) ^ Long.MIN_VALUE;
            if (level == 0 || counts[bucket] <= SMALL) {
                lowestBase = start;
                base = start | within;
                give(bucket, near);
                return base;
            }
            base = start;
            addAgain(bucket, false);
        }
    }

    private void give(int bucket, SlotQueue<?> near) {
        int left = counts[bucket];
        for (int chunk = detach(bucket); left > 0; chunk = release(chunk)) {
            int first = chunk << CHUNK_BITS;
            int inChunk = (left - 1 & CHUNK - 1) + 1;
            for (int i = first; i < first + inChunk; i++) {
                near.load(keys[i], slots[i]);
            }
            left -= inChunk;
        }
    }

    /** Takes all entries out of a bucket and adds them again, or those whose items were not dropped. */
    private void addAgain(int bucket, boolean onlyHeld) {
        int left = counts[bucket];
        for (int chunk = detach(bucket); left > 0; chunk = release(chunk)) {
            int first = chunk << CHUNK_BITS;
            int inChunk = (left - 1 & CHUNK - 1) + 1;
            for (int i = first; i < first + inChunk; i++) {
                if (onlyHeld && !table.holds(slots[i])) {
                    table.free(slots[i]);
                } else {
                    add(keys[i], slots[i]);
                }
            }
            left -= inChunk;
        }
    }

    private int detach(int bucket) {
        counts[bucket] = 0;
        int level = bucket >> DIGIT_BITS;
        occupied[level] &= ~(1L << (bucket & DIGIT));
        if (occupied[level] == 0) {
            occupiedLevels &= ~(1 << level);
        }
        return heads[bucket];
    }

    private int release(int chunk) {
        int next = nextChunk[chunk];
        nextChunk[chunk] = freeChunks;
        freeChunks = chunk;
        return next;
    }

    private static int level(long difference) {
        return (63 - Long.numberOfLeadingZeros(difference | 1)) / DIGIT_BITS;
    }

    private int takeChunk(int next) {
        int chunk = freeChunks;
        if (chunk != NONE) {
            freeChunks = nextChunk[chunk];
        } else {
            chunk = usedChunks++;
            if (chunk == nextChunk.length) {
                keys = Arrays.copyOf(keys, 2 * keys.length);
                slots = Arrays.copyOf(slots, 2 * slots.length);
                nextChunk = Arrays.copyOf(nextChunk, 2 * chunk);
            }
        }
        nextChunk[chunk] = next;
        return chunk;
    }
}
