package org.warmboot.ui.run;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.warmboot.experiment.run.RunProgress;

/** Passes the newest progress on to the UI thread, at most twenty times a second, without ever waiting for it. */
final class ProgressPulse implements Consumer<RunProgress> {

    private static final int PERIOD_MS = 50;

    private final Display display;
    private final Consumer<RunState.Running> listener;
    private final AtomicReference<RunProgress> newest = new AtomicReference<>();

    ProgressPulse(Display display, Consumer<RunState.Running> listener) {
        this.display = display;
        this.listener = listener;
    }

    @Override
    public void accept(RunProgress progress) {
        if (newest.getAndSet(progress) == null && !display.isDisposed()) {
            display.asyncExec(() -> display.timerExec(PERIOD_MS, this::tell));
        }
    }

    private void tell() {
        var progress = newest.getAndSet(null);
        if (progress != null) {
            listener.accept(new RunState.Running(
                    progress.done(), progress.total(), progress.label(), progress.share(), RunJob.remaining(progress)));
        }
    }
}
