package org.warmboot.report.html.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.Amount;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.study.TechniqueChoice;
import org.warmboot.experiment.study.TechniqueChoice.Ranked;
import org.warmboot.report.Messages;

/** What else is modelled besides the objective, and which technique serves that better at what price. */
public final class TradeWords {

    /** What a technique can be judged by, all per year; an availability as the downtime that it leaves. */
    private static final List<RunMeasure> JUDGED =
            List.of(RunMeasure.AVAILABILITY, RunMeasure.COST, RunMeasure.REQUESTS_LOST);

    private final TechniqueChoice choice;
    private final ChoiceWords words;

    private TradeWords(TechniqueChoice choice, ChoiceWords words) {
        this.choice = choice;
        this.words = words;
    }

    /** Measures besides the objective of which all techniques of a choice know the value. */
    public static List<RunMeasure> others(TechniqueChoice choice, ChoiceWords words) {
        var objective = objective(choice);
        return JUDGED.stream()
                .filter(measure -> measure != objective)
                .filter(measure -> choice.ranking().stream()
                        .allMatch(ranked -> words.value(measure, ranked).isPresent()))
                .toList();
    }

    /** Its name inside a sentence. */
    public static String name(RunMeasure measure) {
        return Messages.text("trade." + measure.key());
    }

    private static RunMeasure objective(TechniqueChoice choice) {
        return choice.objective() == LongRunObjective.COST ? RunMeasure.COST : RunMeasure.AVAILABILITY;
    }

    /** Sentences about the measures besides the objective; none if there is nothing to choose from. */
    static List<String> of(TechniqueChoice choice, ChoiceWords words) {
        return choice.ranking().size() > 1 ? new TradeWords(choice, words).sentences() : List.of();
    }

    private List<String> sentences() {
        var sentences = new ArrayList<String>();
        var same = new ArrayList<String>();
        for (var measure : others(choice, words)) {
            var better = better(measure);
            better.ifPresent(ranked -> sentences.add(trade(measure, ranked)));
            if (better.isEmpty()) {
                same.add(name(measure));
            }
        }
        if (!same.isEmpty() && !words.isNever(choice.ranking().getFirst())) {
            sentences.add(Messages.text("trade.same", Phrases.listed(same)));
        }
        if (words.searched() && others(choice, words).contains(RunMeasure.COST)) {
            sentences.add(Messages.text("trade.search"));
        }
        return sentences;
    }

    /** The technique that is best by a measure, if it is another one and people would see the difference. */
    private Optional<Ranked> better(RunMeasure measure) {
        var best = choice.ranking().getFirst();
        return choice.ranking().stream()
                .min(Comparator.comparingDouble(ranked -> mean(measure, ranked)))
                .filter(ranked -> mean(measure, ranked) < mean(measure, best))
                .filter(ranked -> !text(measure, ranked).equals(text(measure, best)));
    }

    private String trade(RunMeasure measure, Ranked other) {
        var best = choice.ranking().getFirst();
        var objective = objective(choice);
        boolean isClear = words.value(measure, other).orElseThrow().high()
                < words.value(measure, best).orElseThrow().low();
        return Messages.text(
                measure.amount() == Amount.COUNT_PER_YEAR ? "trade.fewer" : "trade.less",
                name(measure),
                words.searched()
                        ? Messages.text("choice.bracket", Phrases.technique(other.techniqueName()), words.often(other))
                        : Phrases.technique(other.techniqueName()),
                words.text(measure, mean(measure, best) - mean(measure, other), best),
                text(measure, other),
                text(measure, best),
                words.text(objective, mean(objective, other) - mean(objective, best), best),
                name(objective),
                isClear ? "" : Messages.text("trade.unclear"));
    }

    private double mean(RunMeasure measure, Ranked ranked) {
        return words.value(measure, ranked).orElseThrow().mean();
    }

    private String text(RunMeasure measure, Ranked ranked) {
        return words.text(measure, mean(measure, ranked), ranked);
    }
}
