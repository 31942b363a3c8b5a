package org.warmboot.experiment.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.compile.ScenarioPlan;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.measure.Measured;
import org.warmboot.experiment.question.NewErrors;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.MemoryWords;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.RunProgress;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.model.file.ScenarioDocument;

/** Runs a scenario again and again with other values of some parameters. */
public final class Sweep {

    private final ScenarioDocument document;
    private final SweepPlan plan;
    private final RunOptions options;
    private final NewErrors newErrors;
    private final ScenarioPlan base;
    private final long seed;
    private final List<List<String>> settings;

    private Sweep(ScenarioDocument document, SweepPlan plan, RunOptions options) {
        this.document = document;
        this.plan = plan;
        // a point is soon run again; its state is not worth keeping
        this.options = options.withoutStore();
        newErrors = NewErrors.since(document.scenario());
        base = ScenarioCompiler.compile(document);
        seed = options.seed().orElse(base.seed());
        settings = SweepDesign.points(document.scenario(), plan, seed);
    }

    /**
     * Lays out all points, and runs none yet.
     *
     * @param document a scenario without errors in what its experiments need; is not changed
     * @param plan the parameters and their values
     * @param options what to do differently from what the scenario says
     * @throws IllegalArgumentException with one sentence for people if a path leads nowhere or to the same parameter as
     *     another, or a value is none of its parameter
     */
    public static Sweep of(ScenarioDocument document, SweepPlan plan, RunOptions options) {
        return new Sweep(document, plan, options);
    }

    /**
     * Runs all points, one after another; simulations within one take more threads. A point whose values do not fit
     * together, or whose run fails, is reported as such and the sweep goes on.
     *
     * @param observer hears how far it is
     * @param cancel asked all the time
     * @return what came out; absent if it was cancelled
     */
    public Optional<SweepResult> run(Consumer<StudyProgress> observer, CancelToken cancel) {
        var points = new ArrayList<SweepResult.Point>();
        for (var values : settings) {
            var point = point(values, points.size(), observer, cancel);
            if (point.isEmpty()) {
                return Optional.empty();
            }
            points.add(point.get());
        }
        observer.accept(new StudyProgress(settings.size(), settings.size(), "", 1));
        return Optional.of(new SweepResult(
                base.name(),
                base.sha256(),
                seed,
                plan.design(),
                plan.axes().stream().map(axis -> axis.path().text()).toList(),
                points));
    }

    private Optional<SweepResult.Point> point(
            List<String> values, int done, Consumer<StudyProgress> observer, CancelToken cancel) {
        var copy = EcoreUtil.copy(document.scenario());
        var numbers = new ArrayList<Double>();
        try {
            for (int i = 0; i < values.size(); i++) {
                var changed = plan.axes().get(i).path().set(copy, values.get(i));
                numbers.add(changed.number().orElse(Double.NaN));
            }
        } catch (IllegalArgumentException misfit) {
            return Optional.of(problem(values, List.of(), misfit.getMessage()));
        }
        var error = newErrors.in(copy).findFirst();
        if (error.isPresent()) {
            return Optional.of(problem(values, numbers, error.get()));
        }
        var total = settings.size();
        var label = Messages.get("sweep.point", done + 1, total, String.join(", ", values));
        Consumer<RunProgress> within =
                progress -> observer.accept(new StudyProgress(done, total, label, (done + progress.share()) / total));
        var compiled = ScenarioCompiler.compile(ScenarioDocument.of(copy));
        return switch (ScenarioRun.execute(compiled, options, within, cancel)) {
            case RunOutcome.Finished finished ->
                Optional.of(new SweepResult.Point(values, numbers, rows(finished.result())));
            case RunOutcome.Failed failed -> Optional.of(problem(values, numbers, failed.message()));
            case RunOutcome.Cancelled cancelled -> Optional.empty();
        };
    }

    private static SweepResult.Point problem(List<String> values, List<Double> numbers, String message) {
        return new SweepResult.Point(values, numbers, List.of(), Optional.of(message));
    }

    private static List<SweepResult.Row> rows(ScenarioResult result) {
        return result.experiments().stream()
                .flatMap(experiment -> last(experiment).stream()
                        .flatMap(run -> Measured.studied(run).stream()
                                .map(number -> new SweepResult.Row(
                                        experiment.id(),
                                        experiment.name(),
                                        run.technique(),
                                        run.techniqueName(),
                                        run.parameters().service(),
                                        run.parameters().serviceName(),
                                        Messages.get(
                                                "sweep.setting",
                                                run.parameters().domains(),
                                                MemoryWords.of(run.parameters())),
                                        number.measure(),
                                        number.unit(),
                                        number.value()))))
                .toList();
    }

    /** Of an experiment that varies something itself, the last value of it: the most guests, or the largest ones. */
    private static List<RunResult> last(ExperimentResult experiment) {
        var runs = new LinkedHashMap<List<String>, RunResult>();
        experiment
                .runs()
                .forEach(run ->
                        runs.put(List.of(run.technique(), run.parameters().service()), run));
        return List.copyOf(runs.values());
    }
}
