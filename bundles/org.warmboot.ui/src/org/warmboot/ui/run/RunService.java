package org.warmboot.ui.run;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.services.IDisposable;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.model.Scenario;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.OpenScenario;

/**
 * Runs open scenarios and keeps what they have yielded until their editors are closed. All methods belong to the UI
 * thread; get the one instance with {@code PlatformUI.getWorkbench().getService(RunService.class)}.
 */
public final class RunService implements IDisposable {

    private final Display display;
    private final Map<IEditorPart, ScenarioRuns> runs = new IdentityHashMap<>();
    private final Map<IEditorPart, RunJob> jobs = new IdentityHashMap<>();
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();

    RunService(Display display) {
        this.display = display;
    }

    /** What is known about the runs of an editor's scenario. */
    public ScenarioRuns of(IEditorPart editor) {
        return runs.getOrDefault(editor, ScenarioRuns.NONE);
    }

    /**
     * Starts a run; nothing happens if one is going on. The listeners hear of its progress at most some twenty times
     * a second, and of exactly one end.
     *
     * @param open whose run it is
     * @param question what is asked of it
     * @param sha256 digest that identifies its text
     */
    public void start(OpenScenario open, Question question, String sha256) {
        var editor = open.editor();
        if (of(editor).isRunning()) {
            return;
        }
        var snapshot = EcoreUtil.copy(open.scenario());
        var begin = System.nanoTime();
        var progress = new ProgressPulse(display, state -> {
            if (of(editor).isRunning()) {
                put(editor, state, of(editor).output());
            }
        });
        var job = new RunJob(open.name(), question, sha256, progress);
        jobs.put(editor, job);
        put(editor, RunState.Running.BEGUN, of(editor).output());
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> ended(editor, job, snapshot, (System.nanoTime() - begin) * 1e-9));
                }
            }
        });
        job.schedule();
    }

    /** Asks the run of an editor's scenario to stop soon. */
    public void cancel(IEditorPart editor) {
        Optional.ofNullable(jobs.get(editor)).ifPresent(RunJob::cancel);
    }

    /** Stops the run of an editor and drops its results, because it is closed. */
    public void forget(IEditorPart editor) {
        cancel(editor);
        jobs.remove(editor);
        runs.remove(editor);
    }

    /** Adds a listener; to be removed with its view. */
    public void addListener(RunListener listener) {
        listeners.add(listener);
    }

    /** Removes a listener. */
    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void dispose() {
        jobs.values().forEach(RunJob::cancel);
        listeners.clear();
    }

    private void ended(IEditorPart editor, RunJob job, Scenario snapshot, double seconds) {
        if (!jobs.remove(editor, job)) {
            return;
        }
        var before = of(editor).output();
        try {
            switch (job.outcome()) {
                case RunOutcome.Finished finished ->
                    put(
                            editor,
                            new RunState.Finished(seconds),
                            Optional.of(new RunOutput(finished.result(), snapshot)));
                case RunOutcome.Failed failed ->
                    put(editor, new RunState.Failed(failed.message(), failed.element()), before);
                case RunOutcome.Cancelled cancelled -> put(editor, new RunState.Cancelled(), before);
            }
        } catch (CompletionException defect) {
            ILog.get().error(Messages.text("run.defect"), defect.getCause());
            put(editor, new RunState.Failed(Messages.text("run.defect"), ""), before);
        }
    }

    private void put(IEditorPart editor, RunState state, Optional<RunOutput> output) {
        var now = new ScenarioRuns(state, output);
        runs.put(editor, now);
        listeners.forEach(listener -> listener.runsChanged(editor, now));
    }
}
