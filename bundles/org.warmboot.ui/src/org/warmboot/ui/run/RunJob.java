package org.warmboot.ui.run;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.warmboot.experiment.compile.ScenarioPlan;
import org.warmboot.experiment.longrun.SimulationProgress;
import org.warmboot.experiment.run.RunEvent;
import org.warmboot.experiment.run.RunHandle;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.report.Numbers;
import org.warmboot.ui.Messages;

/** Executes one plan; its progress and its cancel button are the window's. */
final class RunJob extends Job {

    private static final int TICKS = 1_000;

    private final Supplier<ScenarioPlan> planner;
    private final Consumer<RunEvent.Progress> listener;
    private final CompletableFuture<RunOutcome> end = new CompletableFuture<>();
    private volatile Optional<RunHandle> handle = Optional.empty();
    private IProgressMonitor monitor = new NullProgressMonitor();
    private int done;

    /**
     * Prepares a job.
     *
     * @param name     name of the scenario
     * @param planner  makes the plan, in the thread of the job
     * @param listener hears every progress, in the thread of the job
     */
    RunJob(String name, Supplier<ScenarioPlan> planner, Consumer<RunEvent.Progress> listener) {
        super(Messages.text("run.job", name));
        this.planner = planner;
        this.listener = listener;
        setPriority(LONG);
    }

    /**
     * How it ended; to be asked when the job is done.
     *
     * @return the end; {@link RunOutcome.Cancelled} as well if it never began
     * @throws java.util.concurrent.CompletionException if the program itself has failed
     */
    RunOutcome outcome() {
        return end.isDone() ? end.join() : new RunOutcome.Cancelled();
    }

    @Override
    protected IStatus run(IProgressMonitor given) {
        monitor = given;
        try {
            execute(planner.get());
        } catch (RuntimeException | Error defect) {
            // told by the end of the run, in the views; a dialog would only repeat it
            end.completeExceptionally(defect);
        } finally {
            monitor.done();
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private void execute(ScenarioPlan plan) {
        monitor.beginTask(getName(), TICKS);
        var task = new AtomicReference<Runnable>();
        var started = RunHandle.start(plan, this::observe, task::set);
        handle = Optional.of(started);
        // it may have been cancelled while there was no handle yet
        if (monitor.isCanceled()) {
            started.cancel();
        }
        task.get().run();
        end.complete(started.outcome().join());
    }

    @Override
    protected void canceling() {
        handle.ifPresent(RunHandle::cancel);
    }

    /** Seconds that the present simulation will still take, whole ones; absent if nobody knows. */
    static OptionalDouble remaining(RunEvent.Progress progress) {
        return progress.simulation().stream()
                .mapToDouble(SimulationProgress::remainingSeconds)
                .filter(Double::isFinite)
                .map(Math::ceil)
                .findFirst();
    }

    private void observe(RunEvent event) {
        if (event instanceof RunEvent.Progress progress) {
            var remaining = remaining(progress);
            monitor.subTask(
                    remaining.isEmpty()
                            ? progress.label()
                            : Messages.text(
                                    "run.remaining", progress.label(), Numbers.duration(remaining.getAsDouble())));
            var now = (int) (progress.share() * TICKS);
            monitor.worked(Math.max(0, now - done));
            done = Math.max(done, now);
            listener.accept(progress);
        }
    }
}
