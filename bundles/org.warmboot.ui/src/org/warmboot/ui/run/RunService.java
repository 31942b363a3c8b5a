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
import org.eclipse.ui.services.IDisposable;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.edit.session.SessionListener.Change;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.model.Scenario;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.OpenScenario;

/**
 * Runs open scenarios and keeps what they have yielded until they are closed. All methods belong to the UI
 * thread; get the one instance with {@code PlatformUI.getWorkbench().getService(RunService.class)}.
 */
public final class RunService implements IDisposable {

    private final Display display;
    private final RunMemory memory;
    private final Map<ScenarioSession, ScenarioRuns> runs = new IdentityHashMap<>();
    private final Map<ScenarioSession, RunJob> jobs = new IdentityHashMap<>();
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();

    RunService(Display display, RunMemory memory) {
        this.display = display;
        this.memory = memory;
    }

    /**
     * What is known about the runs of an open scenario, its last one before it was opened is told soon after; of one
     * that was closed, nothing.
     */
    public ScenarioRuns of(ScenarioSession scenario) {
        if (scenario.isClosed()) {
            return ScenarioRuns.NONE;
        }
        if (!runs.containsKey(scenario)) {
            runs.put(scenario, ScenarioRuns.NONE);
            scenario.addListener(change -> {
                if (change == Change.CLOSED) {
                    forget(scenario);
                }
            });
            memory.recall(scenario.path(), kept -> display.asyncExec(() -> recalled(scenario, kept)));
        }
        return runs.get(scenario);
    }

    private void recalled(ScenarioSession scenario, RunMemory.Recalled kept) {
        if (ScenarioRuns.NONE.equals(runs.get(scenario))) {
            put(scenario, new RunState.Kept(kept.at()), Optional.of(kept.output()));
        }
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
        var scenario = open.session();
        if (of(scenario).isRunning()) {
            return;
        }
        var snapshot = EcoreUtil.copy(open.scenario());
        var begin = System.nanoTime();
        var progress = new ProgressPulse(display, state -> {
            if (of(scenario).isRunning()) {
                put(scenario, state, of(scenario).output());
            }
        });
        var job = new RunJob(open.name(), question, sha256, progress);
        jobs.put(scenario, job);
        put(scenario, RunState.Running.BEGUN, of(scenario).output());
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> ended(scenario, job, snapshot, (System.nanoTime() - begin) * 1e-9));
                }
            }
        });
        job.schedule();
    }

    /** Asks the run of an open scenario to stop soon. */
    public void cancel(ScenarioSession scenario) {
        Optional.ofNullable(jobs.get(scenario)).ifPresent(RunJob::cancel);
    }

    /** Stops the run of a scenario and drops its results, because it is closed. */
    private void forget(ScenarioSession scenario) {
        cancel(scenario);
        jobs.remove(scenario);
        runs.remove(scenario);
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

    private void ended(ScenarioSession scenario, RunJob job, Scenario snapshot, double seconds) {
        if (!jobs.remove(scenario, job)) {
            return;
        }
        var before = of(scenario).output();
        try {
            switch (job.outcome()) {
                case RunOutcome.Finished finished -> {
                    var output = new RunOutput(job.judged(finished), snapshot);
                    put(scenario, new RunState.Finished(seconds), Optional.of(output));
                    memory.keep(scenario.path(), output, seconds);
                }
                case RunOutcome.Failed failed ->
                    put(scenario, new RunState.Failed(failed.message(), failed.element()), before);
                case RunOutcome.Cancelled cancelled -> put(scenario, new RunState.Cancelled(), before);
            }
        } catch (CompletionException defect) {
            ILog.get().error(Messages.text("run.defect"), defect.getCause());
            put(scenario, new RunState.Failed(Messages.text("run.defect"), ""), before);
        }
    }

    private void put(ScenarioSession scenario, RunState state, Optional<RunOutput> output) {
        var now = new ScenarioRuns(state, output);
        runs.put(scenario, now);
        listeners.forEach(listener -> listener.runsChanged(scenario, now));
    }
}
