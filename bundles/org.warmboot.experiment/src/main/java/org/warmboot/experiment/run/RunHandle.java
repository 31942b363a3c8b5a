package org.warmboot.experiment.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.warmboot.experiment.compile.ScenarioPlan;
import org.warmboot.experiment.longrun.RunOptions;

/** A scenario that is being executed elsewhere. */
public final class RunHandle {

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final CompletableFuture<RunOutcome> outcome = new CompletableFuture<>();

    private RunHandle() {}

    /**
     * Starts to execute a plan.
     *
     * @param plan what to execute
     * @param observer called on the executing thread; it gets exactly one {@link RunEvent.Ended}, as its last event
     * @param executor runs the one task of the execution
     */
    public static RunHandle start(ScenarioPlan plan, Consumer<RunEvent> observer, Executor executor) {
        return start(plan, RunOptions.DEFAULT, observer, executor);
    }

    /**
     * Starts to execute a plan in another way than its scenario says.
     *
     * @param plan what to execute
     * @param options what to do differently
     * @param observer called on the executing thread; it gets exactly one {@link RunEvent.Ended}, as its last event
     * @param executor runs the one task of the execution
     */
    public static RunHandle start(
            ScenarioPlan plan, RunOptions options, Consumer<RunEvent> observer, Executor executor) {
        var handle = new RunHandle();
        executor.execute(() -> {
            try {
                var end = ScenarioRun.execute(plan, options, observer, handle.cancelled::get);
                observer.accept(new RunEvent.Ended(end));
                handle.outcome.complete(end);
            } catch (RuntimeException | Error unexpected) {
                handle.outcome.completeExceptionally(unexpected);
                throw unexpected;
            }
        });
        return handle;
    }

    /** Asks the execution to stop soon; it then ends as {@link RunOutcome.Cancelled}. */
    public void cancel() {
        cancelled.set(true);
    }

    /** The end, when it has come; completed exceptionally only by a defect of the program. */
    public CompletableFuture<RunOutcome> outcome() {
        return outcome.copy();
    }
}
