package org.warmboot.analysis.threads;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Does one thing after the other beside the thread that uses it; or at once, if there is no second thread. */
public final class SecondThread implements AutoCloseable {

    private final Optional<ExecutorService> thread;

    SecondThread(boolean exists) {
        thread = exists
                ? Optional.of(Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("second").factory()))
                : Optional.empty();
    }

    /** Begins something. What {@code join} of it gives is made by then, and what it throws is thrown there. */
    public <T> CompletableFuture<T> begin(Supplier<T> work) {
        return thread.map(one -> CompletableFuture.supplyAsync(work, one))
                .orElseGet(() -> CompletableFuture.completedFuture(work.get()));
    }

    @Override
    public void close() {
        thread.ifPresent(ExecutorService::close);
    }
}
