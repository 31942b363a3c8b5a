package org.warmboot.analysis.montecarlo;

import java.util.function.Function;
import org.warmboot.analysis.statistics.Precision;
import org.warmboot.analysis.statistics.Summary;

/**
 * When a result is good enough. Asked after each whole block, in their order, so the answer ends a run at the same
 * place for any number of threads.
 *
 * @param <B> result of blocks
 */
@FunctionalInterface
public interface Goal<B> {

    /** Whether no more replications are needed; depends on the result alone. */
    boolean isReached(B merged);

    /** How many replications it will probably take in all; {@link Long#MAX_VALUE} if that is not known. */
    default long expectedReplications(B merged) {
        return Long.MAX_VALUE;
    }

    /** As many as were asked for. */
    static <B> Goal<B> none() {
        return merged -> false;
    }

    /**
     * A mean that is known as exactly as asked for.
     *
     * @param precision half width and level of the confidence interval
     * @param fewest replications to make in any case: few may agree by chance, above all where failures are rare
     * @param summary the mean and its spread
     */
    static <B> Goal<B> of(Precision precision, long fewest, Function<B, Summary> summary) {
        return new Goal<>() {

            @Override
            public boolean isReached(B merged) {
                var now = summary.apply(merged);
                return now.count() >= fewest && precision.isReached(now);
            }

            @Override
            public long expectedReplications(B merged) {
                var now = summary.apply(merged);
                return now.count() < 2 ? Long.MAX_VALUE : Math.max(fewest, precision.replications(now));
            }
        };
    }
}
