package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.compile.ExperimentPlan;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.compile.ScenarioPlan;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;

/** Executes all experiments of a scenario, one run after another. */
public final class ScenarioRun {

    private final Consumer<RunEvent> observer;
    private final CancelToken cancel;
    private final int total;
    private int done;

    private ScenarioRun(Consumer<RunEvent> observer, CancelToken cancel, int total) {
        this.observer = observer;
        this.cancel = cancel;
        this.total = total;
    }

    /**
     * Executes a plan on the calling thread.
     *
     * @param plan what to execute
     * @param observer hears of every {@link RunEvent.Progress}; the end is the returned value
     * @param cancel asked between and within runs
     */
    public static RunOutcome execute(ScenarioPlan plan, Consumer<RunEvent> observer, CancelToken cancel) {
        return new ScenarioRun(observer, cancel, plan.runs()).execute(plan);
    }

    private RunOutcome execute(ScenarioPlan plan) {
        var experiments = new ArrayList<ExperimentResult>();
        try {
            for (var experiment : plan.experiments()) {
                experiments.add(execute(experiment));
            }
        } catch (RunStoppedException stopped) {
            return stopped.outcome();
        }
        var comparisons = plan.figures().stream()
                .map(figure -> Comparisons.compare(figure, experiments))
                .toList();
        return new RunOutcome.Finished(new ScenarioResult(
                plan.name(), plan.sha256(), plan.seed(), experiments, comparisons, plan.sources()));
    }

    private ExperimentResult execute(ExperimentPlan experiment) {
        var runs = new ArrayList<RunResult>();
        for (var run : experiment.runs()) {
            runs.add(execute(run));
            var parameters = run.parameters();
            observer.accept(new RunEvent.Progress(
                    ++done,
                    total,
                    Messages.get(
                            "progress.run",
                            run.plan().technique().name(),
                            parameters.serviceName(),
                            parameters.domains())));
        }
        return new ExperimentResult(
                experiment.id(),
                experiment.name(),
                experiment.kind(),
                runs,
                Fits.of(experiment.kind(), runs),
                experiment.skipped());
    }

    private RunResult execute(RunPlan run) {
        return switch (run) {
            case RunPlan.Reboot reboot -> RebootRuns.run(reboot, cancel);
            case RunPlan.Throughput throughput -> ThroughputRuns.run(throughput, cancel);
            case RunPlan.Availability availability -> AvailabilityRuns.run(availability, cancel);
            case RunPlan.Capacity capacity -> CapacityRuns.run(capacity, cancel);
            case RunPlan.Rolling rolling -> RollingRuns.run(rolling, cancel);
            case RunPlan.Aging aging -> AgingRuns.run(aging, cancel);
        };
    }
}
