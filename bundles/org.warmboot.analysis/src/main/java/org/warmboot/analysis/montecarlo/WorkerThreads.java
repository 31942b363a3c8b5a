package org.warmboot.analysis.montecarlo;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The threads of one run, and the one that waits for them and tells the observer. */
final class WorkerThreads<P, B> {

    private static final long PROGRESS_MILLIS = 100;

    private final Blocks<P, B> blocks;
    private final Observer<B> observer;
    private final Duration betweenCheckpoints;

    WorkerThreads(Blocks<P, B> blocks, Observer<B> observer, Duration betweenCheckpoints) {
        this.blocks = blocks;
        this.observer = observer;
        this.betweenCheckpoints = betweenCheckpoints;
    }

    /** Makes all blocks; throws what a worker or the observer throws. */
    void run(Supplier<? extends PartWorker<P>> workers) {
        var threads = blocks.threads();
        if (threads > 0) {
            try (var pool = Executors.newFixedThreadPool(threads, names())) {
                watch(CompletableFuture.allOf(IntStream.range(0, threads)
                        .mapToObj(i -> CompletableFuture.runAsync(() -> work(workers), pool))
                        .toArray(CompletableFuture[]::new)));
            }
        }
        observer.progress(blocks.progress());
    }

    private static ThreadFactory names() {
        var number = new AtomicInteger();
        return task -> {
            var thread = new Thread(task, "replications-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    private void work(Supplier<? extends PartWorker<P>> workers) {
        var finished = false;
        try {
            blocks.make(workers.get());
            finished = true;
        } catch (CancellationException givenUp) {
            if (!blocks.isCancelled()) {
                throw new IllegalStateException("a worker gave up a run that is wanted", givenUp);
            }
        } finally {
            // the others need not go on when one has failed
            if (!finished) {
                blocks.stop();
            }
        }
    }

    private void watch(CompletableFuture<Void> all) {
        var stored = blocks.state();
        var storedAt = System.nanoTime();
        try {
            while (!ends(all)) {
                observer.progress(blocks.progress());
                var state = blocks.state();
                if (System.nanoTime() - storedAt >= betweenCheckpoints.toNanos()
                        && state.replications() > stored.replications()) {
                    observer.checkpoint(state);
                    stored = state;
                    storedAt = System.nanoTime();
                }
            }
        } catch (RuntimeException | Error failure) {
            blocks.stop();
            throw failure;
        }
    }

    /** Waits a little; whether all threads have ended. */
    private boolean ends(CompletableFuture<Void> all) {
        try {
            all.get(PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillWorking) {
            return false;
        } catch (InterruptedException interrupted) {
            blocks.stop();
            Thread.currentThread().interrupt();
            return true;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        }
    }
}
