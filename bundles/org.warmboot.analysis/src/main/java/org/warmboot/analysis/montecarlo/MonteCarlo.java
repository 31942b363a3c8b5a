package org.warmboot.analysis.montecarlo;

import java.time.Duration;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.warmboot.engine.kernel.CancelToken;

/**
 * Makes replications in blocks on several threads, puts them together in the order of their numbers and ends when they
 * are enough.
 *
 * <p>Equal settings, workers and goal give a result of equal digits for any number of threads, in one go or in several,
 * because blocks are merged in their order and every decision is made on blocks merged without a gap. Only a budget of
 * time and a cancel end a run at a place that depends on the machine; the replications up to there have the same digits
 * as ever.
 *
 * @param <B> result of a block, immutable
 * @param settings how many replications, and how
 * @param empty result of no replication
 * @param merge puts the result of a later block to that of all earlier ones
 */
public record MonteCarlo<B>(ReplicationSettings settings, B empty, BinaryOperator<B> merge) {

    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(5);

    /** Makes replications from the first one on; see {@link #resume}. */
    public Outcome<B> run(
            Supplier<? extends Worker<B>> workers, Goal<B> goal, Observer<B> observer, CancelToken cancel) {
        return resume(new ReplicationState<>(0, empty), workers, goal, observer, cancel);
    }

    /**
     * Goes on with stored replications and waits for the end. A stored result that is enough already, or has as many
     * replications as are asked for, is given back as it is.
     *
     * <p>What a worker or the observer throws ends the run and is thrown on. No worker goes on when this returns.
     * Interrupting the calling thread cancels the run and leaves the thread interrupted.
     *
     * @param start what an earlier run with blocks of the same size left
     * @param workers gives each thread its worker
     * @param goal when the result is good enough
     * @param observer told of the progress by the calling thread
     * @param cancel asked before each block, by all threads
     * @throws IllegalArgumentException if the stored replications are no whole blocks
     */
    public Outcome<B> resume(
            ReplicationState<B> start,
            Supplier<? extends Worker<B>> workers,
            Goal<B> goal,
            Observer<B> observer,
            CancelToken cancel) {
        return resume(start, Parts.whole(workers), goal, observer, cancel);
    }

    /**
     * The same with blocks that several threads may make together. Parts change no digit.
     *
     * @param start what an earlier run with blocks of the same size left
     * @param parts how each block is made
     * @param goal when the result is good enough
     * @param observer told of the progress by the calling thread
     * @param cancel asked before each part, by all threads
     * @throws IllegalArgumentException if the stored replications are no whole blocks
     */
    public <P> Outcome<B> resume(
            ReplicationState<B> start, Parts<P, B> parts, Goal<B> goal, Observer<B> observer, CancelToken cancel) {
        if (start.replications() % settings.blockSize() != 0) {
            throw new IllegalArgumentException(
                    start.replications() + " replications are no whole blocks of " + settings.blockSize());
        }
        var blocks = new Blocks<>(this, start, parts, goal, cancel);
        new WorkerThreads<>(blocks, observer, BETWEEN_CHECKPOINTS).run(parts.workers());
        return blocks.outcome();
    }
}
