package org.warmboot.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.warmboot.engine.kernel.CancelToken;

/** Turns an interrupt of the user, Ctrl+C, into a cancellation with the exit code of one. */
final class Interrupt implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 5;

    private volatile boolean cancelled;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted, "interrupt");

    private volatile boolean complete;

    private final Supplier<String> farewell;

    private Interrupt(Supplier<String> farewell) {
        this.farewell = farewell;
    }

    /**
     * Waits for an interrupt until it is closed.
     *
     * @param farewell what to tell the user who cancels
     */
    static Interrupt install(Supplier<String> farewell) {
        var interrupt = new Interrupt(farewell);
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    CancelToken token() {
        return () -> cancelled;
    }

    /** Runs when the process is asked to end while a command is at work. */
    private void interrupted() {
        cancelled = true;
        try {
            // files are replaced as a whole, so that waiting keeps what is being written
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        if (complete) {
            Runtime.getRuntime().halt(ExitCode.OK);
        }
        System.err.println(farewell.get());
        System.err.flush();
        Runtime.getRuntime().halt(ExitCode.CANCELLED);
    }

    /** Tells that there is nothing left to cancel. */
    void complete() {
        complete = true;
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // the hook is at work and ends the process
            Thread.onSpinWait();
        }
    }
}
