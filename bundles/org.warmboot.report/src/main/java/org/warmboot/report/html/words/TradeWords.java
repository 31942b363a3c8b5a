package org.warmboot.report.html.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.study.TechniqueChoice;
import org.warmboot.experiment.study.TechniqueChoice.Ranked;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.Numbers;

/** What else is modelled besides the objective, and which technique serves that better at what price. */
public final class TradeWords {

    private final TechniqueChoice choice;
    private final ChoiceWords words;

    private TradeWords(TechniqueChoice choice, ChoiceWords words) {
        this.choice = choice;
        this.words = words;
    }

    /** What a technique can be judged by. */
    public enum Measure {
        /** Seconds of downtime of a service a year. */
        DOWNTIME("trade.downtime"),
        /** Money a year. */
        COST("trade.cost"),
        /** Requests without an answer a year. */
        REQUESTS("trade.requests");

        private final String key;

        Measure(String key) {
            this.key = key;
        }

        /** Its name inside a sentence. */
        public String words() {
            return Messages.text(key);
        }

        /** The measure; absent if it is not modelled. */
        public Optional<Estimate> of(LongRunMeasures measures) {
            return switch (this) {
                case DOWNTIME -> Optional.of(measures.downtimePerYear());
                case COST -> measures.cost().map(LongRunMeasures.Cost::perYear);
                case REQUESTS -> measures.requestsLost();
            };
        }

        /** An amount of it. */
        public String text(double amount, LongRunMeasures measures) {
            return switch (this) {
                case DOWNTIME -> Numbers.roughly(amount);
                case COST -> Losses.text(amount, measures.cost().orElseThrow().currency());
                case REQUESTS -> Numbers.count(amount);
            };
        }
    }

    /** Measures besides the objective of which all techniques of a choice know the value. */
    public static List<Measure> others(TechniqueChoice choice, ChoiceWords words) {
        var objective = objective(choice);
        return Stream.of(Measure.values())
                .filter(measure -> measure != objective)
                .filter(measure -> choice.ranking().stream()
                        .allMatch(ranked -> measure.of(words.measures(ranked)).isPresent()))
                .toList();
    }

    private static Measure objective(TechniqueChoice choice) {
        return choice.objective() == LongRunObjective.COST ? Measure.COST : Measure.DOWNTIME;
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
                same.add(measure.words());
            }
        }
        if (!same.isEmpty() && !words.isNever(choice.ranking().getFirst())) {
            sentences.add(Messages.text("trade.same", Phrases.listed(same)));
        }
        if (words.searched() && others(choice, words).contains(Measure.COST)) {
            sentences.add(Messages.text("trade.search"));
        }
        return sentences;
    }

    /** The technique that is best by a measure, if it is another one and people would see the difference. */
    private Optional<Ranked> better(Measure measure) {
        var best = choice.ranking().getFirst();
        return choice.ranking().stream()
                .min(Comparator.comparingDouble(ranked -> mean(measure, ranked)))
                .filter(ranked -> mean(measure, ranked) < mean(measure, best))
                .filter(ranked -> !text(measure, ranked).equals(text(measure, best)));
    }

    private String trade(Measure measure, Ranked other) {
        var best = choice.ranking().getFirst();
        var objective = objective(choice);
        boolean isClear = measure.of(words.measures(other)).orElseThrow().high()
                < measure.of(words.measures(best)).orElseThrow().low();
        return Messages.text(
                measure == Measure.REQUESTS ? "trade.fewer" : "trade.less",
                measure.words(),
                words.searched()
                        ? Messages.text("choice.bracket", Phrases.technique(other.techniqueName()), words.often(other))
                        : Phrases.technique(other.techniqueName()),
                measure.text(mean(measure, best) - mean(measure, other), words.measures(best)),
                text(measure, other),
                text(measure, best),
                objective.text(mean(objective, other) - mean(objective, best), words.measures(best)),
                objective.words(),
                isClear ? "" : Messages.text("trade.unclear"));
    }

    private double mean(Measure measure, Ranked ranked) {
        return measure.of(words.measures(ranked)).orElseThrow().mean();
    }

    private String text(Measure measure, Ranked ranked) {
        return measure.text(mean(measure, ranked), words.measures(ranked));
    }
}
