package org.warmboot.ui.run;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
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

    private final RunHandle handle;
    private final Runnable work;
    private final int total;
    private final Consumer<RunEvent.Progress> listener;
    private IProgressMonitor monitor = new NullProgressMonitor();

    /**
     * Prepares a job.
     *
     * @param listener hears every progress, in the thread of the job
     */
    RunJob(ScenarioPlan plan, Consumer<RunEvent.Progress> listener) {
        super(Messages.text("run.job", plan.name()));
        this.listener = listener;
        this.total = plan.runs();
        var task = new AtomicReference<Runnable>();
        this.handle = RunHandle.start(plan, this::observe, task::set);
        this.work = task.get();
        setPriority(LONG);
    }

    /**
     * How it ended; to be asked when the job is done.
     *
     * @return the end; {@link RunOutcome.Cancelled} as well if it never began
     * @throws java.util.concurrent.CompletionException if the program itself has failed
     */
    RunOutcome outcome() {
        var outcome = handle.outcome();
        return outcome.isDone() ? outcome.join() : new RunOutcome.Cancelled();
    }

    @Override
    protected IStatus run(IProgressMonitor given) {
        monitor = given;
        monitor.beginTask(getName(), total);
        try {
            work.run();
        } finally {
            monitor.done();
        }
        return outcome() instanceof RunOutcome.Cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    @Override
    protected void canceling() {
        handle.cancel();
    }

    private void observe(RunEvent event) {
        if (event instanceof RunEvent.Progress progress) {
            monitor.subTask(progress.label());
            monitor.worked(1);
            listener.accept(progress);
        }
    }
}
