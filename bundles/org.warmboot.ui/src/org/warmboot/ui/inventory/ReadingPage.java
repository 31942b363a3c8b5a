package org.warmboot.ui.inventory;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.WizardPage;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.ui.Icons;
import org.warmboot.ui.Messages;

/**
 * A page that reads files beside the user interface when it is entered, unless it has read them for the same question
 * already, and shows what they say.
 *
 * @param <Q> the question, which is equal to another one with the same answer
 * @param <A> the answer
 */
public abstract class ReadingPage<Q, A> extends WizardPage {

    private final Supplier<Q> question;
    private Optional<Q> asked = Optional.empty();
    private Optional<A> answer = Optional.empty();

    /**
     * A page.
     *
     * @param name     of the page in its wizard
     * @param question gives what is asked now
     */
    protected ReadingPage(String name, String title, Supplier<Q> question) {
        super(name, title, Icons.descriptor("warmboot"));
        this.question = question;
    }

    /** What was read; empty as long as nobody looks at it, and when it could not be read. */
    public final Optional<A> answer() {
        return isCurrentPage() ? answer : Optional.empty();
    }

    /**
     * Reads, on another thread.
     *
     * @throws ExchangeException     if a file makes no sense
     * @throws CancellationException if the user has cancelled it
     */
    protected abstract A read(Q asking, IProgressMonitor monitor) throws ExchangeException;

    /** Shows an answer; none while it is being read, or if it cannot be. */
    protected abstract void show(Q asking, Optional<A> answered);

    /** Reads again, whatever was read before. */
    protected final void again() {
        ask(question.get());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            // the page has to be the current one before the container can show progress in it
            getShell().getDisplay().asyncExec(this::entered);
        }
    }

    private void entered() {
        if (getControl().isDisposed() || !isCurrentPage()) {
            return;
        }
        var now = question.get();
        if (!asked.equals(Optional.of(now)) || answer.isEmpty()) {
            ask(now);
        }
        getContainer().updateButtons();
    }

    private void ask(Q now) {
        asked = Optional.of(now);
        answer = Optional.empty();
        show(now, answer);
        setErrorMessage(null);
        setMessage(Messages.text("reading.busy"));
        try {
            getContainer().run(true, true, monitor -> answer = Optional.of(work(now, monitor)));
            show(now, answer);
        } catch (InvocationTargetException e) {
            setErrorMessage(PlaceWords.of(e));
        } catch (InterruptedException e) {
            setErrorMessage(Messages.text("reading.cancelled"));
        }
        setPageComplete(answer.isPresent());
    }

    private A work(Q now, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Messages.text("reading.busy"), IProgressMonitor.UNKNOWN);
        try {
            var found = read(now, monitor);
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
            return found;
        } catch (CancellationException cancelled) {
            throw new InterruptedException();
        } catch (ExchangeException problem) {
            throw new InvocationTargetException(problem);
        } finally {
            monitor.done();
        }
    }
}
