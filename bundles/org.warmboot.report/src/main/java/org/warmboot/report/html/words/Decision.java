package org.warmboot.report.html.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.study.TechniqueChoice;
import org.warmboot.experiment.study.TechniqueRanking;

/**
 * What the page for those who decide is about: the long run that compares most techniques, the first of several, and of
 * its services the one that loses most.
 *
 * @param experiment the long run
 * @param choice its ranking of techniques
 * @param words the ranking in sentences
 */
public record Decision(ExperimentResult experiment, TechniqueChoice choice, ChoiceWords words) {

    /** The decision of a result; absent without long runs. */
    public static Optional<Decision> of(ScenarioResult result) {
        return all(result).stream()
                .max(Comparator.<Decision>comparingInt(
                                each -> each.choice().ranking().size())
                        .thenComparing(each -> each.words().searched()));
    }

    /** Decisions about the other long runs of the scenario. */
    public List<Decision> others(ScenarioResult result) {
        return all(result).stream()
                .filter(other -> !other.experiment().equals(experiment))
                .toList();
    }

    private static List<Decision> all(ScenarioResult result) {
        return result.experiments().stream().flatMap(each -> of(each).stream()).toList();
    }

    /** About one long run. */
    static Optional<Decision> of(ExperimentResult experiment) {
        return TechniqueRanking.of(experiment).stream()
                .map(choice -> new Decision(experiment, choice, new ChoiceWords(experiment, choice)))
                .max(Comparator.comparingDouble(
                        each -> each.choice().ranking().getFirst().loss().mean()));
    }

    /** One paragraph. */
    public String paragraph() {
        return String.join(" ", words.sentences());
    }
}
