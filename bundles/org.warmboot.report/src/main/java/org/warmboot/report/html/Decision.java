package org.warmboot.report.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.study.TechniqueChoice;
import org.warmboot.experiment.study.TechniqueRanking;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.Charts;
import org.warmboot.report.chart.LongRunBar;
import org.warmboot.report.html.Section.Figure;

/**
 * What the page for those who decide is about: the long run that compares most techniques, the first of several, and of
 * its services the one that loses most.
 *
 * @param experiment the long run
 * @param choice its ranking of techniques
 * @param words the ranking in sentences
 */
record Decision(ExperimentResult experiment, TechniqueChoice choice, ChoiceWords words) {

    static Optional<Decision> of(PageContext workshop) {
        return all(workshop).stream()
                .max(Comparator.<Decision>comparingInt(
                                each -> each.choice().ranking().size())
                        .thenComparing(each -> each.words().searched()));
    }

    /** Decisions about the other long runs of the scenario. */
    List<Decision> others(PageContext workshop) {
        return all(workshop).stream()
                .filter(other -> !other.experiment().equals(experiment))
                .toList();
    }

    private static List<Decision> all(PageContext workshop) {
        return workshop.experiments(Charts.Aspect.LONG_RUN).stream()
                .flatMap(each -> of(each).stream())
                .toList();
    }

    /** About one long run. */
    static Optional<Decision> of(ExperimentResult experiment) {
        return TechniqueRanking.of(experiment).stream()
                .map(choice -> new Decision(experiment, choice, new ChoiceWords(experiment, choice)))
                .max(Comparator.comparingDouble(
                        each -> each.choice().ranking().getFirst().loss().mean()));
    }

    /** One paragraph. */
    String paragraph() {
        return String.join(" ", words.sentences());
    }

    /** One chart: downtime by cause, each technique at its best. */
    Figure chart(PageContext workshop) {
        var bars = choice.ranking().stream()
                .map(ranked -> new LongRunBar(words.name(ranked), words.measures(ranked)))
                .toList();
        var title = Messages.text("longrun.causes");
        var chart = workshop.charts().causes(title, bars);
        return workshop.chart(chart, PageContext.WIDE, Charts.height(chart), title);
    }

    /** One table: which technique, how often, what it buys, how sure. */
    DataTable table() {
        return DecisionTable.of(choice, words);
    }
}
