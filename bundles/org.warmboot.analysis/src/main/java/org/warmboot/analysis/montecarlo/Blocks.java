package org.warmboot.analysis.montecarlo;

import java.time.Duration;
import org.warmboot.analysis.statistics.OrderedMerge;
import org.warmboot.engine.kernel.CancelToken;

/** Hands out the parts of blocks of one run, takes results and knows when to end. For several threads at once. */
final class Blocks<P, B> {

    private static final long NONE = -1;

    private final MonteCarlo<B> run;
    private final ReplicationState<B> start;
    private final Parts<P, B> parts;
    private final Goal<B> goal;
    private final CancelToken cancel;
    private final int count;
    private final Assembly<P> assembly;
    private final OrderedMerge<Prefix<B>> merge;
    private final long began = System.nanoTime();
    /** Parts that have been handed out. */
    private long taken;

    private boolean stopped;

    Blocks(MonteCarlo<B> run, ReplicationState<B> start, Parts<P, B> parts, Goal<B> goal, CancelToken cancel) {
        this.run = run;
        this.start = start;
        this.parts = parts;
        this.goal = goal;
        this.cancel = cancel;
        var missing = Math.max(0, run.settings().replications() - start.replications());
        count = (int) Math.ceilDiv(missing, (long) run.settings().blockSize());
        assembly = new Assembly<>(parts.count());
        merge = new OrderedMerge<>(
                Prefix.of(start, goal),
                (prefix, next) -> prefix.with(next, run.settings().blockSize(), run.merge(), goal));
    }

    /** Threads that find something to do. */
    int threads() {
        return merge.merged().enough()
                ? 0
                : (int) Math.min(all(), run.settings().threads());
    }

    private long all() {
        return (long) count * parts.count();
    }

    /** Makes one part after the other until there is none to make. */
    void make(PartWorker<P> worker) {
        for (var next = take(); next != NONE; next = take()) {
            var block = (int) (next / parts.count());
            var part = (int) (next % parts.count());
            var first = start.replications() + (long) block * run.settings().blockSize();
            var size = (int) Math.min(run.settings().blockSize(), run.settings().replications() - first);
            assembly.put(block, part, worker.part(first, size, part))
                    .ifPresent(whole ->
                            merge.deliver(block, Prefix.block(size, parts.join().apply(whole))));
        }
    }

    /** Number of the next part of all blocks. The first block is made in any case, and what has begun to its end. */
    private synchronized long take() {
        var isFirst = taken % parts.count() == 0;
        if (stopped || isCancelled() || merge.merged().enough() || isFirst && taken > 0 && isOverdue()) {
            return NONE;
        }
        return taken < all() ? taken++ : NONE;
    }

    /** Lets no further block begin, as a cancel does. */
    synchronized void stop() {
        stopped = true;
    }

    boolean isCancelled() {
        return cancel.isCancelled();
    }

    private boolean isOverdue() {
        return run.settings()
                .budget()
                .filter(all -> elapsed().compareTo(all) >= 0)
                .isPresent();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** What may be stored now. */
    ReplicationState<B> state() {
        return merge.merged().whole();
    }

    ReplicationProgress progress() {
        var now = merge.merged();
        var most = run.settings().replications();
        var total = now.enough()
                ? now.replications()
                : now.replications() == 0 ? most : Math.min(most, goal.expectedReplications(now.result()));
        return ReplicationProgress.of(
                start.replications(),
                now.replications(),
                total,
                elapsed(),
                run.settings().budget());
    }

    Outcome<B> outcome() {
        var end = merge.merged();
        return new Outcome<>(end.replications(), end.result(), end.whole(), ending(end));
    }

    private Ending ending(Prefix<B> end) {
        if (end.enough()) {
            return Ending.PRECISE;
        }
        if (end.replications() >= run.settings().replications()) {
            return Ending.ALL;
        }
        return stopped || isCancelled() ? Ending.CANCELLED : Ending.BUDGET;
    }
}
