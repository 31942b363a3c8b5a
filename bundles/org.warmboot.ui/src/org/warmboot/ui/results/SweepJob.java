package org.warmboot.ui.results;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.warmboot.experiment.study.StudyProgress;
import org.warmboot.experiment.study.Sweep;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.ui.Messages;

/** Runs a sweep; its progress and its cancel button are the window's. */
final class SweepJob extends Job {

    private static final int TICKS = 1_000;

    private final Sweep sweep;
    private final Display display;
    private final Consumer<Optional<SweepResult>> end;
    private int done;

    /**
     * Prepares a job.
     *
     * @param end hears what came out, in the UI thread; absent if it was cancelled
     */
    SweepJob(Sweep sweep, Display display, Consumer<Optional<SweepResult>> end) {
        super(Messages.text("sweep.job"));
        this.sweep = sweep;
        this.display = display;
        this.end = end;
        setPriority(LONG);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), TICKS);
        try {
            var result = sweep.run(progress -> observe(monitor, progress), monitor::isCanceled);
            if (!display.isDisposed()) {
                display.asyncExec(() -> end.accept(result));
            }
        } finally {
            monitor.done();
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private void observe(IProgressMonitor monitor, StudyProgress progress) {
        monitor.subTask(progress.label());
        var now = (int) (progress.share() * TICKS);
        monitor.worked(Math.max(0, now - done));
        done = Math.max(done, now);
    }
}
