package org.warmboot.analysis.montecarlo;

import java.util.function.BinaryOperator;

/**
 * Replications without a gap from the first one on, and whether they are enough. Once they are, nothing is added.
 *
 * @param <B> result of blocks
 * @param whole those of whole blocks
 * @param replications all of them
 * @param result their result
 * @param enough whether the goal has been reached
 */
record Prefix<B>(ReplicationState<B> whole, long replications, B result, boolean enough) {

    /** Replications to start from. */
    static <B> Prefix<B> of(ReplicationState<B> start, Goal<B> goal) {
        var enough = start.replications() > 0 && goal.isReached(start.merged());
        return new Prefix<>(start, start.replications(), start.merged(), enough);
    }

    /** One more block, as {@link org.warmboot.analysis.statistics.OrderedMerge} takes it. */
    static <B> Prefix<B> block(int count, B result) {
        return new Prefix<>(new ReplicationState<>(count, result), count, result, false);
    }

    /** These and the block after them. Only whole blocks are asked whether they are enough. */
    Prefix<B> with(Prefix<B> next, int blockSize, BinaryOperator<B> merge, Goal<B> goal) {
        if (enough) {
            return this;
        }
        var sum = merge.apply(result, next.result);
        var count = replications + next.replications;
        return next.replications < blockSize
                ? new Prefix<>(whole, count, sum, false)
                : new Prefix<>(new ReplicationState<>(count, sum), count, sum, goal.isReached(sum));
    }
}
