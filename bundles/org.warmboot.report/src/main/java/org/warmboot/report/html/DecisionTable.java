package org.warmboot.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.study.TechniqueChoice;
import org.warmboot.experiment.study.TechniqueChoice.Behind;
import org.warmboot.experiment.study.TechniqueChoice.Ranked;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.chart.PolicyLevel;
import org.warmboot.report.html.DataTable.Cell;

/** The ranking of techniques as a table: which one, how often, what it buys, how sure. */
final class DecisionTable {

    private final TechniqueChoice choice;
    private final ChoiceWords words;

    private DecisionTable(TechniqueChoice choice, ChoiceWords words) {
        this.choice = choice;
        this.words = words;
    }

    static DataTable of(TechniqueChoice choice, ChoiceWords words) {
        var table = new DecisionTable(choice, words);
        return new DataTable("", table.head(), choice.ranking().stream().map(table::row).toList());
    }

    private List<Cell> head() {
        var head = new ArrayList<>(DataTable.row(
                DataTable.text(Messages.text("column.technique")),
                DataTable.text(Messages.text("column.often")),
                DataTable.number(Messages.text("decision.loss." + choice.objective())),
                DataTable.number(Messages.text("column.availability"))));
        if (words.searched()) {
            head.add(DataTable.number(Messages.text("decision.given")));
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
        if (words.searched()) {
            row.add(given(ranked));
        }
        if (choice.ranking().size() > 1) {
            row.add(sure(ranked.behind()));
        }
        return row;
    }

    private Cell often(Ranked ranked) {
        var often = Phrases.sentence(words.often(ranked));
        return DataTable.text(often, Optional.of(ranked)
                .filter(each -> words.searched())
                .flatMap(each -> PolicyLevel.HYPERVISOR.answer(optimum(each)))
                .map(answer -> Messages.text("decision.band", OptimumWords.band(answer)))
                .orElse(""));
    }

    /** Loss with the interval of the scenario. */
    private Cell given(Ranked ranked) {
        var given = PolicyLevel.HYPERVISOR.answer(optimum(ranked))
                .map(OptimumWords::given)
                .orElse("");
        return new Cell(loss(optimum(ranked).asGiven()), "number", given);
    }

    private Cell sure(Optional<Behind> behind) {
        return behind
                .map(each -> DataTable.text(
                        Messages.text("decision.behind", loss(each.extraLoss())),
                        Messages.text(each.isClear() ? "decision.clear" : "decision.unclear")))
                .orElse(DataTable.text(Messages.text("decision.best")));
    }

    private String loss(double loss) {
        return Losses.text(loss, choice.unit());
    }

    private OptimalPolicy optimum(Ranked ranked) {
        return OptimumSection.optimum(words.run(ranked));
    }
}
