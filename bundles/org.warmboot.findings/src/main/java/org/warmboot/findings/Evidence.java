package org.warmboot.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.question.ScheduleQuestion;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.LongRunFailedException;
import org.warmboot.experiment.schedule.Schedule;
import org.warmboot.experiment.study.TechniqueRanking;
import org.warmboot.model.Element;
import org.warmboot.model.Experiment;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Policy;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;
import org.warmboot.model.words.ElementNames;

/** What findings rest on: a scenario as it was run, and what running it has yielded. */
final class Evidence {

    private final Scenario scenario;
    private final ScenarioResult result;
    private final CancelToken cancel;
    private final Map<List<String>, Optional<Schedule>> planned = new HashMap<>();

    /** Holds both, neither of which is changed; the token is asked by whatever runs something anew. */
    Evidence(Scenario scenario, ScenarioResult result, CancelToken cancel) {
        this.scenario = scenario;
        this.result = result;
        this.cancel = cancel;
    }

    Scenario scenario() {
        return scenario;
    }

    ScenarioResult result() {
        return result;
    }

    CancelToken cancel() {
        return cancel;
    }

    /** The runs of each technique in each experiment. */
    Stream<TechniqueRuns> techniques() {
        return result.experiments().stream().flatMap(TechniqueRuns::of);
    }

    /** Of each experiment the runs of the technique that loses least in years. */
    Stream<TechniqueRuns> winners() {
        return result.experiments().stream().flatMap(experiment -> {
            var best = TechniqueRanking.of(experiment).stream()
                    .map(choice -> choice.ranking().getFirst().technique())
                    .findFirst();
            return TechniqueRuns.of(experiment)
                    .filter(runs -> best.filter(runs.technique()::equals).isPresent());
        });
    }

    /** What was asked for, where the scenario still has it. */
    Optional<Experiment> asked(ExperimentResult experiment) {
        return element(Experiment.class, experiment.id());
    }

    /** The policy of an experiment on the hypervisor, or else on operating systems. */
    Optional<Policy> policy(ExperimentResult experiment) {
        return element(LongRunExperiment.class, experiment.id())
                .flatMap(asked -> Optional.ofNullable(asked.getHypervisorPolicy())
                        .or(() -> Optional.ofNullable(asked.getOperatingSystemPolicy())));
    }

    /**
     * What the policies of a long run are going to do in its first year if nothing fails; absent where that cannot be
     * told.
     *
     * @param runs the runs of the technique that takes the place of those of policies for hypervisors
     */
    Optional<Schedule> planned(TechniqueRuns runs) {
        return planned.computeIfAbsent(
                List.of(runs.experiment().id(), runs.technique()),
                key -> element(LongRunExperiment.class, runs.experiment().id())
                        .flatMap(asked -> plan(asked, runs.technique())));
    }

    private Optional<Schedule> plan(LongRunExperiment asked, String technique) {
        var question = ScheduleQuestion.of(scenario, asked, Math.min(asked.getHorizon(), LongRunMeasures.YEAR))
                .under(technique);
        try {
            return question.errors().isEmpty()
                    ? Optional.of(question.answer(cancel).planned(cancel))
                    : Optional.empty();
        } catch (LongRunFailedException | CancellationException nothingToSay) {
            return Optional.empty();
        }
    }

    /** An element of the scenario by its identifier. */
    <E extends Element> Optional<E> element(Class<E> type, String id) {
        return Ids.find(scenario, type, id);
    }

    /** The name of an element for people. */
    static String name(Element element) {
        return ElementNames.orId(element);
    }
}
