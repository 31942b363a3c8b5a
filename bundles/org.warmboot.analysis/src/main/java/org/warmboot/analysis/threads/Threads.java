package org.warmboot.analysis.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/**
 * So many threads for independent parts of a calculation, the one that asks among them. A part may have parts itself:
 * they get those threads that have nothing else to do, so that there are never more than so many.
 */
public final class Threads {

    /** Only the thread that asks. */
    public static final Threads ONE = new Threads(1);

    private final int count;
    private final Semaphore idle;

    private Threads(int count) {
        this.count = count;
        idle = new Semaphore(count - 1);
    }

    /**
     * As many as a user asked for.
     *
     * @param asked number of threads; 0 for one per core
     */
    public static Threads of(int asked) {
        return new Threads(asked > 0 ? asked : Runtime.getRuntime().availableProcessors());
    }

    /** Does work that has threads of its own: as many as are idle, and the one that asks. */
    public <T> T together(IntFunction<T> work) {
        int others = idle.drainPermits();
        try {
            return work.apply(1 + others);
        } finally {
            idle.release(others);
        }
    }

    /** Does the parts from 0 on, in any order; throws what one of them throws, and then begins no more of them. */
    public void each(int parts, IntConsumer part) {
        var next = new AtomicInteger();
        var failure = new AtomicReference<Throwable>();
        Runnable work = () -> {
            try {
                for (int i = next.getAndIncrement(); i < parts && failure.get() == null; i = next.getAndIncrement()) {
                    part.accept(i);
                }
            } catch (RuntimeException | Error thrown) {
                failure.compareAndSet(null, thrown);
            }
        };
        var others = new ArrayList<Thread>();
        for (int i = 1; i < Math.min(count, parts) && idle.tryAcquire(); i++) {
            others.add(Thread.ofPlatform().daemon().name("parts-" + i).start(() -> {
                try {
                    work.run();
                } finally {
                    idle.release();
                }
            }));
        }
        work.run();
        join(others);
        switch (failure.get()) {
            case null -> {}
            case Error error -> throw error;
            case Throwable thrown -> throw (RuntimeException) thrown;
        }
    }

    /** Values of a function, in the order of their places. */
    public double[] values(double[] places, DoubleUnaryOperator function) {
        var values = new double[places.length];
        each(places.length, i -> values[i] = function.applyAsDouble(places[i]));
        return values;
    }

    /** A second thread for work beside that of the caller, if there are two. */
    public SecondThread second() {
        return new SecondThread(count > 1);
    }

    private static void join(List<Thread> threads) {
        boolean interrupted = false;
        for (var thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException asked) {
                    // parts end soon, and whoever wants them to end tells their function
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
