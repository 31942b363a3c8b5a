package org.warmboot.analysis.montecarlo;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How blocks are made: in parts that need nothing of each other, so that threads share the work even where blocks are
 * few and long.
 *
 * @param <P> result of a part
 * @param <B> result of a block, immutable
 * @param count parts of each block, at least 1
 * @param workers gives each thread its worker
 * @param join makes the result of a block of those of all its parts, in their order
 */
public record Parts<P, B>(int count, Supplier<? extends PartWorker<P>> workers, Function<List<P>, B> join) {

    /** Checks the number; throws {@link IllegalArgumentException} if blocks have no part. */
    public Parts {
        if (count < 1) {
            throw new IllegalArgumentException("blocks of " + count + " parts");
        }
    }

    /** Each block as a whole. */
    static <B> Parts<B, B> whole(Supplier<? extends Worker<B>> workers) {
        return new Parts<>(
                1,
                () -> {
                    var worker = workers.get();
                    return (first, count, part) -> worker.block(first, count);
                },
                List::getFirst);
    }
}
