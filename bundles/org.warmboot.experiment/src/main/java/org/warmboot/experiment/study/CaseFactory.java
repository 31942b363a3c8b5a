package org.warmboot.experiment.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.question.NewErrors;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.run.LongRunCases;
import org.warmboot.experiment.run.LongRunFailedException;
import org.warmboot.experiment.solve.LossMeasure;
import org.warmboot.model.Scenario;

/** Makes the case of one technique of one long run again, after something in the scenario has changed. */
final class CaseFactory {

    private final Scenario scenario;
    private final NewErrors newErrors;
    private final RunResult run;
    private final RunOptions options;
    private final CancelToken cancel;

    /** Keeps a copy of the scenario with that technique and experiment alone: making a case takes little time then. */
    CaseFactory(Scenario whole, String experiment, RunResult run, RunOptions options, CancelToken cancel) {
        scenario = EcoreUtil.copy(whole);
        scenario.getPublishedFigures().clear();
        scenario.getExperiments().removeIf(each -> !each.getId().equals(experiment));
        scenario.getExperiments()
                .forEach(each ->
                        each.getTechniques().removeIf(other -> !other.getId().equals(run.technique())));
        newErrors = NewErrors.since(scenario);
        this.run = run;
        this.options = options;
        this.cancel = cancel;
    }

    /** The scenario with that experiment alone; not to be changed. */
    Scenario scenario() {
        return scenario;
    }

    /**
     * The case after a change.
     *
     * @param change changes a copy of the scenario; may throw {@link IllegalArgumentException}
     * @return absent if the change makes no sense, or its technique cannot do its work
     */
    Optional<LongRunCase> after(Consumer<Scenario> change) {
        var copy = EcoreUtil.copy(scenario);
        try {
            change.accept(copy);
            if (newErrors.in(copy).findAny().isPresent()) {
                return Optional.empty();
            }
            return ScenarioCompiler.compile(copy, "").experiments().stream()
                    .flatMap(experiment -> experiment.runs().stream())
                    .filter(RunPlan.LongRun.class::isInstance)
                    .map(RunPlan.LongRun.class::cast)
                    .filter(each -> each.plan().technique().id().equals(run.technique()))
                    .filter(each ->
                            each.parameters().service().equals(run.parameters().service()))
                    .findFirst()
                    .map(each -> LongRunCases.of(each, options, cancel));
        } catch (IllegalArgumentException | LongRunFailedException misfit) {
            return Optional.empty();
        }
    }

    /** All that the numbers of a case depend on, to see whether a change matters at all; load only costs requests. */
    static List<Object> essence(LongRunCase one) {
        var essence = new ArrayList<Object>(List.of(
                one.lives(),
                one.delays(),
                one.costs(),
                one.plan().maxAway(),
                one.plan().healthGateSeconds()));
        if (LossMeasure.of(one).byCost()) {
            essence.add(numbers(one.plan().load().shares()));
        }
        for (var host : one.plan().hosts()) {
            for (var policy : host.policies()) {
                essence.add(policy.operation());
                essence.add(numbers(policy.openTimes().opens()));
                essence.add(numbers(policy.openTimes().closes()));
            }
            host.components().stream().map(ComponentPlan::leak).forEach(essence::add);
            host.components().stream().map(ComponentPlan::requestsPerSecond).forEach(essence::add);
        }
        return essence;
    }

    private static List<Double> numbers(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
