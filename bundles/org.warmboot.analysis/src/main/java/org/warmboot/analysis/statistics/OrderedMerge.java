package org.warmboot.analysis.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * Puts results of blocks of replications together in the order of their numbers, in whatever order threads deliver
 * them. So the sum has the same digits for any number of threads, and so has every decision that is made on it.
 *
 * @param <T> result of a block, immutable
 */
public final class OrderedMerge<T> {

    private final BinaryOperator<T> merge;
    private final Map<Integer, T> waiting = new HashMap<>();
    private T merged;
    private int blocks;

    /**
     * Starts with nothing.
     *
     * @param empty result of no replication
     * @param merge puts a later result to an earlier one
     */
    public OrderedMerge(T empty, BinaryOperator<T> merge) {
        merged = empty;
        this.merge = merge;
    }

    /**
     * Takes the result of a block.
     *
     * @param block number of the block, from 0, each once
     * @param result its result
     * @return how many blocks are now merged without a gap
     * @throws IllegalArgumentException if the block has been delivered before
     */
    public synchronized int deliver(int block, T result) {
        if (block < blocks || waiting.putIfAbsent(block, result) != null) {
            throw new IllegalArgumentException("block " + block + " comes a second time");
        }
        for (var next = waiting.remove(blocks); next != null; next = waiting.remove(blocks)) {
            merged = merge.apply(merged, next);
            blocks++;
        }
        return blocks;
    }

    /** Result of the blocks that are merged without a gap. */
    public synchronized T merged() {
        return merged;
    }

    /** Number of blocks that are merged without a gap. */
    public synchronized int blocks() {
        return blocks;
    }
}
