package org.warmboot.ui.technique;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.warmboot.experiment.question.Preview;
import org.warmboot.experiment.question.Question;
import org.warmboot.ui.Messages;

/** Answers the last question that was asked; what is not the last one any more is given up. */
final class PreviewJob extends Job {

    private final Display display;
    private final Consumer<Answer> listener;
    private final AtomicReference<Question> wish = new AtomicReference<>();

    /**
     * An answer.
     *
     * @param seconds how long it took
     */
    record Answer(Preview preview, double seconds) {}

    /**
     * A job that does nothing yet.
     *
     * @param listener hears of answers, in the UI thread
     */
    PreviewJob(Display display, Consumer<Answer> listener) {
        super(Messages.text("preview.job"));
        this.display = display;
        this.listener = listener;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    void ask(Question question) {
        wish.set(question);
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var question = wish.getAndSet(null);
        if (question == null) {
            return Status.OK_STATUS;
        }
        long begin = System.nanoTime();
        try {
            Preview.of(question, () -> monitor.isCanceled() || wish.get() != null)
                    .ifPresent(preview -> tell(new Answer(preview, (System.nanoTime() - begin) * 1e-9)));
        } catch (RuntimeException defect) {
            ILog.get().error(Messages.text("run.defect"), defect);
            tell(new Answer(new Preview.Refused(Messages.text("run.defect")), (System.nanoTime() - begin) * 1e-9));
        }
        return Status.OK_STATUS;
    }

    private void tell(Answer answer) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> listener.accept(answer));
        }
    }
}
