package org.warmboot.ui.schedule;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.warmboot.drawing.schedule.ScheduleShown;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.question.ScheduleQuestion;
import org.warmboot.experiment.run.LongRunFailedException;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.schedule.TimeSpan;
import org.warmboot.ui.Messages;
import org.warmboot.validation.Issue;

/** Plays schedules for one tab beside the UI thread, always only the last one that was asked for. */
final class ScheduleJob extends Job {

    private final Display display;
    private final Consumer<Answer> listener;
    private final AtomicReference<ScheduleAsked> wish = new AtomicReference<>();

    /** What came out. */
    sealed interface Answer {

        /**
         * A schedule.
         *
         * @param schedule all of it
         */
        record Played(ScheduleShown schedule) implements Answer {}

        /**
         * Something stands in the way.
         *
         * @param message what, for people
         */
        record Refused(String message) implements Answer {}
    }

    /**
     * Prepares to play.
     *
     * @param listener hears of the answers in the UI thread
     */
    ScheduleJob(Display display, Consumer<Answer> listener) {
        super(Messages.text("schedule.playing"));
        this.display = display;
        this.listener = listener;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    void ask(ScheduleAsked next) {
        wish.set(next);
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var next = wish.getAndSet(null);
        if (next != null) {
            answer(next, () -> monitor.isCanceled() || wish.get() != null).ifPresent(this::tell);
        }
        return Status.OK_STATUS;
    }

    private void tell(Answer answer) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> listener.accept(answer));
        }
    }

    /** Nothing if another one was asked for meanwhile. */
    private static Optional<Answer> answer(ScheduleAsked asked, CancelToken cancel) {
        var errors = asked.planned().errors();
        if (!errors.isEmpty()) {
            return Optional.of(new Answer.Refused(refusal(errors)));
        }
        try {
            var schedules = asked.planned().answer(cancel);
            var planned = schedules.planned(cancel);
            return Optional.of(new Answer.Played(new ScheduleShown(
                    planned,
                    asked.seed().map(seed -> schedules.played(seed, cancel)),
                    asked.instead().flatMap(other -> instead(other, cancel)),
                    new TimeSpan(0, planned.seconds()))));
        } catch (CancellationException newer) {
            return Optional.empty();
        } catch (LongRunFailedException failed) {
            return failed.outcome() instanceof RunOutcome.Cancelled
                    ? Optional.empty()
                    : Optional.of(new Answer.Refused(failed.getMessage()));
        }
    }

    /** A technique that cannot be tried on these hosts is not shown. */
    private static Optional<ScheduleShown.Instead> instead(ScheduleAsked.Other other, CancelToken cancel) {
        return other.planned().errors().isEmpty()
                ? Optional.of(new ScheduleShown.Instead(other.technique(), planned(other.planned(), cancel)))
                : Optional.empty();
    }

    private static Schedule planned(ScheduleQuestion question, CancelToken cancel) {
        return question.answer(cancel).planned(cancel);
    }

    private static String refusal(List<Issue> errors) {
        return Messages.text("schedule.refused", errors.getFirst().message(), errors.size() - 1);
    }
}
