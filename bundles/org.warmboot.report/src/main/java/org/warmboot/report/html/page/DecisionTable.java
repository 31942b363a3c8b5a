package org.warmboot.report.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.study.TechniqueChoice;
import org.warmboot.experiment.study.TechniqueChoice.Behind;
import org.warmboot.experiment.study.TechniqueChoice.Ranked;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.subject.PolicyLevel;
import org.warmboot.report.html.section.DataTable;
import org.warmboot.report.html.section.DataTable.Cell;
import org.warmboot.report.html.section.EstimateCells;
import org.warmboot.report.html.section.LongRunRows;
import org.warmboot.report.html.words.ChoiceWords;
import org.warmboot.report.html.words.LongRunWords;
import org.warmboot.report.html.words.OptimumWords;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.report.html.words.TradeWords;

/** The ranking of techniques as a table: which one, how often, what it buys, how sure. */
final class DecisionTable {

    private final TechniqueChoice choice;
    private final ChoiceWords words;
    private final List<RunMeasure> others;
    private final boolean isSolved;

    private DecisionTable(TechniqueChoice choice, ChoiceWords words) {
        this.choice = choice;
        this.words = words;
        others = TradeWords.others(choice, words).stream()
                .filter(measure -> measure != RunMeasure.AVAILABILITY)
                .toList();
        isSolved = choice.ranking().stream()
                .anyMatch(ranked -> words.solvedLoss(ranked).isPresent());
    }

    static DataTable of(TechniqueChoice choice, ChoiceWords words) {
        var table = new DecisionTable(choice, words);
        var time = LongRunWords.time(words.run(choice.ranking().getFirst()));
        return new DataTable(
                Messages.text(table.isSolved ? "decision.caption.solved" : "decision.caption", time),
                table.head(),
                choice.ranking().stream().map(table::row).toList());
    }

    private List<Cell> head() {
        var head = new ArrayList<>(DataTable.row(
                DataTable.text(Messages.text("column.technique")),
                DataTable.text(Messages.text("column.often")),
                DataTable.number(
                        Messages.text("decision.loss." + choice.objective().key())),
                DataTable.number(Messages.text("column.availability"))));
        others.forEach(measure -> head.add(
                DataTable.number(Messages.text("decision.per-year", Phrases.sentence(TradeWords.name(measure))))));
        if (words.searched()) {
            head.add(DataTable.number(Messages.text("decision.given")));
        }
        if (isSolved) {
            head.add(DataTable.number(Messages.text("decision.solved")));
        }
        if (choice.ranking().size() > 1) {
            head.add(DataTable.text(Messages.text("decision.sure")));
        }
        return head;
    }

    private List<Cell> row(Ranked ranked) {
        var row = new ArrayList<>(DataTable.row(
                DataTable.text(ranked.techniqueName()),
                often(ranked),
                EstimateCells.of(ranked.loss(), this::loss),
                EstimateCells.availability(words.measures(ranked).availability())));
        others.forEach(measure -> row.add(EstimateCells.of(
                words.value(measure, ranked).orElseThrow(), amount -> words.text(measure, amount, ranked))));
        if (words.searched()) {
            row.add(given(ranked));
        }
        if (isSolved) {
            row.add(solved(ranked));
        }
        if (choice.ranking().size() > 1) {
            row.add(sure(ranked.behind()));
        }
        return row;
    }

    private Cell often(Ranked ranked) {
        var often = Phrases.sentence(words.often(ranked));
        return DataTable.text(
                often,
                Optional.of(ranked)
                        .filter(each -> words.searched())
                        .flatMap(each -> PolicyLevel.HYPERVISOR.answer(optimum(each)))
                        .map(answer -> Messages.text("decision.band", OptimumWords.band(answer)))
                        .orElse(""));
    }

    /** Loss with the interval of the scenario, simulated as all the others are. */
    private Cell given(Ranked ranked) {
        var given = PolicyLevel.HYPERVISOR
                .answer(optimum(ranked))
                .map(OptimumWords::given)
                .orElse("");
        var asGiven = choice.asGiven().stream()
                .filter(each -> each.technique().equals(ranked.technique()))
                .findFirst()
                .orElseThrow();
        return new Cell(loss(asGiven.loss().mean()), "number", given);
    }

    /** Loss without simulation, over the same time; where intervals were searched, in the long run as well. */
    private Cell solved(Ranked ranked) {
        var solved = words.solvedLoss(ranked);
        if (solved.isEmpty()) {
            return LongRunRows.NONE;
        }
        var forever = words.searched()
                ? Messages.text("decision.long-run", loss(optimum(ranked).loss()))
                : "";
        return new Cell(loss(solved.getAsDouble()), "number", forever);
    }

    private Cell sure(Optional<Behind> behind) {
        return behind.map(each -> DataTable.text(
                        Messages.text("decision.behind", loss(each.extraLoss())),
                        Messages.text(each.isClear() ? "decision.clear" : "decision.unclear")))
                .orElse(DataTable.text(Messages.text("decision.best")));
    }

    private String loss(double loss) {
        return Losses.text(loss, choice.unit());
    }

    private OptimalPolicy optimum(Ranked ranked) {
        return LongRunWords.optimum(words.run(ranked));
    }
}
