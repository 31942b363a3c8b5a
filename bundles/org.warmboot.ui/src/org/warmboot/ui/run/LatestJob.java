package org.warmboot.ui.run;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.ui.Messages;

/**
 * Answers the last question that was asked, beside the UI thread; what is not the last one any more is given up.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class LatestJob<Q, A> extends Job {

    private final Display display;
    private final BiFunction<Q, CancelToken, Optional<A>> answerer;
    private final Consumer<Timed<A>> listener;
    private final AtomicReference<Q> wish = new AtomicReference<>();

    /**
     * An answer.
     *
     * @param answer the answer; absent if the program itself has failed, which the log tells
     * @param seconds how long it took
     */
    public record Timed<A>(Optional<A> answer, double seconds) {}

    /**
     * A job that does nothing yet.
     *
     * @param answerer finds answers; an absent one was given up
     * @param listener hears of answers, in the UI thread
     */
    public LatestJob(Display display, BiFunction<Q, CancelToken, Optional<A>> answerer, Consumer<Timed<A>> listener) {
        super(Messages.text("preview.job"));
        this.display = display;
        this.answerer = answerer;
        this.listener = listener;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Asks, in the place of whatever was asked before. */
    public void ask(Q question) {
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
            answerer.apply(question, () -> monitor.isCanceled() || wish.get() != null)
                    .ifPresent(answer -> tell(Optional.of(answer), begin));
        } catch (RuntimeException defect) {
            ILog.get().error(Messages.text("run.defect"), defect);
            tell(Optional.empty(), begin);
        }
        return Status.OK_STATUS;
    }

    private void tell(Optional<A> answer, long begin) {
        var timed = new Timed<>(answer, (System.nanoTime() - begin) * 1e-9);
        if (!display.isDisposed()) {
            display.asyncExec(() -> listener.accept(timed));
        }
    }
}
