package org.warmboot.analysis.montecarlo;

import java.time.Duration;
import org.warmboot.analysis.statistics.OrderedMerge;
import org.warmboot.engine.kernel.CancelToken;

/** Hands out the blocks of one run, takes their results and knows when to end. For several threads at once. */
final class Blocks<B> {

    private final MonteCarlo<B> run;
    private final State<B> start;
    private final Goal<B> goal;
    private final CancelToken cancel;
    private final int count;
    private final OrderedMerge<Prefix<B>> merge;
    private final long began = System.nanoTime();
    private int taken;
    private boolean stopped;

    Blocks(MonteCarlo<B> run, State<B> start, Goal<B> goal, CancelToken cancel) {
        this.run = run;
        this.start = start;
        this.goal = goal;
        this.cancel = cancel;
        var missing = Math.max(0, run.settings().replications() - start.replications());
        count = (int) Math.ceilDiv(missing, (long) run.settings().blockSize());
        merge = new OrderedMerge<>(
                Prefix.of(start, goal),
                (prefix, next) -> prefix.with(next, run.settings().blockSize(), run.merge(), goal));
    }

    /** Threads that find something to do. */
    int threads() {
        return merge.merged().enough() ? 0 : Math.min(count, run.settings().threads());
    }

    /** Makes one block after the other until there is none to make. */
    void make(Worker<B> worker) {
        for (var block = take(); block < count; block = take()) {
            var first = start.replications() + (long) block * run.settings().blockSize();
            var size = (int) Math.min(run.settings().blockSize(), run.settings().replications() - first);
            merge.deliver(block, Prefix.block(size, worker.block(first, size)));
        }
    }

    /** Number of the next block; {@code count} if there shall be none. The first one is made in any case. */
    private synchronized int take() {
        if (stopped || isCancelled() || merge.merged().enough() || taken > 0 && isOverdue()) {
            return count;
        }
        return taken < count ? taken++ : count;
    }

    /** Lets no further block begin, as a cancel does. */
    synchronized void stop() {
        stopped = true;
    }

    boolean isCancelled() {
        return cancel.isCancelled();
    }

    private boolean isOverdue() {
        return run.settings().budget().filter(all -> elapsed().compareTo(all) >= 0).isPresent();
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** What may be stored now. */
    State<B> state() {
        return merge.merged().whole();
    }

    Progress progress() {
        var now = merge.merged();
        var most = run.settings().replications();
        var total = now.enough()
                ? now.replications()
                : now.replications() == 0 ? most : Math.min(most, goal.expectedReplications(now.result()));
        return Progress.of(start.replications(), now.replications(), total, elapsed(), run.settings().budget());
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
