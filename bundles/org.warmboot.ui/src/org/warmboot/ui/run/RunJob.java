package org.warmboot.ui.run;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.longrun.SimulationProgress;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.RunProgress;
import org.warmboot.findings.Finding;
import org.warmboot.findings.Findings;
import org.warmboot.findings.JudgedResult;
import org.warmboot.style.Numbers;
import org.warmboot.ui.Messages;
import org.warmboot.ui.preferences.Settings;

/** Answers one question; its progress and its cancel button are the window's. */
final class RunJob extends Job {

    private static final int TICKS = 1_000;

    private final Question question;
    private final String sha256;
    private final Consumer<RunProgress> listener;
    private final CompletableFuture<RunOutcome> end = new CompletableFuture<>();
    private volatile List<Finding> findings = List.of();
    private IProgressMonitor monitor = new NullProgressMonitor();
    private int done;

    /**
     * Prepares a job.
     *
     * @param name     name of the scenario
     * @param question what is asked of it
     * @param sha256   digest that identifies its text
     * @param listener hears every progress, in the thread of the job
     */
    RunJob(String name, Question question, String sha256, Consumer<RunProgress> listener) {
        super(Messages.text("run.job", name));
        this.question = question;
        this.sha256 = sha256;
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

    /** The end of a run with what it tells. */
    JudgedResult judged(RunOutcome.Finished finished) {
        return new JudgedResult(finished.result(), findings);
    }

    @Override
    protected IStatus run(IProgressMonitor given) {
        monitor = given;
        monitor.beginTask(getName(), TICKS);
        try {
            var outcome = question.answer(
                    sha256, RunOptions.DEFAULT.withThreads(Settings.threads()), this::observe, given::isCanceled);
            if (outcome instanceof RunOutcome.Finished finished) {
                findings = Findings.of(question.scenario(), finished.result(), given::isCanceled);
            }
            end.complete(outcome);
        } catch (RuntimeException | Error defect) {
            // told by the end of the run, in the views; a dialog would only repeat it
            end.completeExceptionally(defect);
        } finally {
            monitor.done();
        }
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** Seconds that the present simulation will still take, whole ones; absent if nobody knows. */
    static OptionalDouble remaining(RunProgress progress) {
        return progress.simulation().stream()
                .mapToDouble(SimulationProgress::remainingSeconds)
                .filter(Double::isFinite)
                .map(Math::ceil)
                .findFirst();
    }

    private void observe(RunProgress progress) {
        var remaining = remaining(progress);
        monitor.subTask(
                remaining.isEmpty()
                        ? progress.label()
                        : Messages.text("run.remaining", progress.label(), Numbers.duration(remaining.getAsDouble())));
        var now = (int) (progress.share() * TICKS);
        monitor.worked(Math.max(0, now - done));
        done = Math.max(done, now);
        listener.accept(progress);
    }
}
