package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.ExperimentPlan;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.compile.ScenarioPlan;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;

/** Executes all experiments of a scenario, one run after another. */
public final class ScenarioRun {

    private final ScenarioPlan plan;
    private final RunOptions options;
    private final RunCount progress;
    private final CancelToken cancel;

    private ScenarioRun(ScenarioPlan plan, RunOptions options, Consumer<RunProgress> observer, CancelToken cancel) {
        this.plan = plan;
        this.options = options;
        this.cancel = cancel;
        progress = new RunCount(observer, plan.runs());
    }

    /**
     * Executes a plan on the calling thread, as its scenario says.
     *
     * @param plan what to execute
     * @param observer hears how far it is; the end is the returned value
     * @param cancel asked between and within runs
     */
    public static RunOutcome execute(ScenarioPlan plan, Consumer<RunProgress> observer, CancelToken cancel) {
        return execute(plan, RunOptions.DEFAULT, observer, cancel);
    }

    /**
     * Executes a plan on the calling thread; simulations of long runs take more threads.
     *
     * @param plan what to execute
     * @param options what to do differently from what the scenario says
     * @param observer hears how far it is; the end is the returned value
     * @param cancel asked between and within runs
     */
    public static RunOutcome execute(
            ScenarioPlan plan, RunOptions options, Consumer<RunProgress> observer, CancelToken cancel) {
        return new ScenarioRun(plan, options, observer, cancel).execute();
    }

    private RunOutcome execute() {
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
                plan.name(),
                plan.sha256(),
                options.seed().orElse(plan.seed()),
                experiments,
                comparisons,
                plan.sources()));
    }

    private ExperimentResult execute(ExperimentPlan experiment) {
        var runs = new ArrayList<RunResult>();
        var skipped = new ArrayList<>(experiment.skipped());
        var longRuns = new ArrayList<RunPlan.LongRun>();
        for (var run : experiment.runs()) {
            switch (run) {
                case RunPlan.LongRun longRun -> longRuns.add(longRun);
                case RunPlan.Capacity capacity -> CapacityRuns.attempt(capacity, cancel, runs::add, skipped::add);
                default -> runs.add(execute(run));
            }
            if (!(run instanceof RunPlan.LongRun)) {
                progress.finished(run);
            }
        }
        runs.addAll(new LongRunRuns(options, progress, cancel).run(longRuns));
        return new ExperimentResult(
                experiment.id(), experiment.name(), experiment.kind(), runs, Fits.of(experiment.kind(), runs), skipped);
    }

    private RunResult execute(RunPlan run) {
        return switch (run) {
            case RunPlan.Reboot reboot -> RebootRuns.run(reboot, cancel);
            case RunPlan.Throughput throughput -> ThroughputRuns.run(throughput, cancel);
            case RunPlan.Availability availability -> AvailabilityRuns.run(availability, cancel);
            case RunPlan.Rolling rolling -> RollingRuns.run(rolling, cancel);
            case RunPlan.Aging aging -> AgingRuns.run(aging, cancel);
            case RunPlan.Capacity attempted -> throw new IllegalArgumentException("it may fail without ending the run");
            case RunPlan.LongRun several -> throw new IllegalArgumentException("long runs are played together");
        };
    }
}
