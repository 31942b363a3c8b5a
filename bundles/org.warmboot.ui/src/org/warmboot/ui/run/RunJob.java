package org.warmboot.ui.run;

import java.util.Optional;
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
import org.warmboot.experiment.run.RunEvent;
import org.warmboot.experiment.run.RunHandle;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.ui.Messages;

/** Executes one plan; its progress and its cancel button are the window's. */
final class RunJob extends Job {

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
        monitor.beginTask(getName(), plan.runs());
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

    private void observe(RunEvent event) {
        if (event instanceof RunEvent.Progress progress) {
            monitor.subTask(progress.label());
            monitor.worked(progress.done() - done);
            done = progress.done();
            listener.accept(progress);
        }
    }
}
