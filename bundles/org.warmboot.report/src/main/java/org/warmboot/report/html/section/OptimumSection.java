package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.Spans;
import org.warmboot.report.chart.subject.PolicyLevel;
import org.warmboot.report.chart.subject.RunNames;
import org.warmboot.report.html.section.DataTable.Cell;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.words.LongRunWords;
import org.warmboot.report.html.words.OptimumWords;
import org.warmboot.report.html.words.Phrases;
import org.warmboot.style.Numbers;

/** Best intervals of policies: where the least loss is, how flat it is, and what it depends on. */
final class OptimumSection {

    private OptimumSection() {}

    static Optional<Section> of(PageContext workshop) {
        var blocks = new ArrayList<Block>();
        for (var experiment : workshop.experiments(ChartTopic.HYPERVISOR_INTERVAL)) {
            var runs = experiment.runs().stream()
                    .filter(run -> run.optimum().isPresent())
                    .toList();
            for (var level : PolicyLevel.values()) {
                level(workshop, experiment, runs, level).ifPresent(blocks::add);
            }
            blocks.addAll(SensitivityBlock.of(workshop, runs));
        }
        return Section.of("intervals", blocks);
    }

    private static Optional<Block> level(
            PageContext workshop, ExperimentResult experiment, List<RunResult> all, PolicyLevel level) {
        var runs = all.stream()
                .filter(run -> level.answer(LongRunWords.optimum(run)).isPresent())
                .toList();
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        var figures = workshop.figures(
                level == PolicyLevel.HYPERVISOR ? ChartTopic.HYPERVISOR_INTERVAL : ChartTopic.SYSTEM_INTERVAL,
                experiment);
        var statements = runs.stream()
                .map(run -> Messages.text("statement.with", RunNames.of(run, runs), statement(run, level)))
                .toList();
        var title = Messages.text("intervals.level", experiment.name(), Messages.text("level." + level));
        return Optional.of(new Block(title, basis(runs), statements, figures, List.of(table(runs, level))));
    }

    private static String statement(RunResult run, PolicyLevel level) {
        var held = OptimumWords.held(LongRunWords.optimum(run), level);
        return OptimumWords.statement(LongRunWords.optimum(run), level, LongRunWords.time(run))
                + (held.isEmpty() ? "" : ' ' + held);
    }

    private static String basis(List<RunResult> runs) {
        return runs.stream()
                .map(run -> Messages.text(
                        "basis." + LongRunWords.optimum(run).basis().key(),
                        Messages.text("objective."
                                + LongRunWords.optimum(run).objective().key()),
                        LongRunWords.time(run)))
                .distinct()
                .reduce((one, other) -> one + ' ' + other)
                .orElse("");
    }

    /** Every loss says what it is; a loss of the long run and one of the run's time stand in columns of their own. */
    private static DataTable table(List<RunResult> runs, PolicyLevel level) {
        boolean solved = runs.stream()
                .anyMatch(run -> LongRunWords.optimum(run).overHorizon().isPresent());
        var rows = new ArrayList<List<Cell>>();
        for (var run : runs) {
            var optimum = LongRunWords.optimum(run);
            var answer = level.answer(optimum).orElseThrow();
            var basis = OptimumWords.basis(optimum, LongRunWords.time(run));
            var row = new ArrayList<>(DataTable.row(
                    DataTable.text(RunNames.of(run, runs)),
                    DataTable.phrase(Phrases.sentence(OptimumWords.often(answer))),
                    DataTable.phrase(OptimumWords.band(answer)),
                    DataTable.number(given(answer)),
                    DataTable.explained(loss(optimum, optimum.loss()), basis),
                    DataTable.explained(loss(optimum, optimum.asGiven()), basis)));
            if (solved) {
                row.add(
                        optimum.overHorizon().isPresent()
                                ? DataTable.explained(
                                        loss(optimum, optimum.overHorizon().getAsDouble()),
                                        Messages.text("basis.solved.horizon", LongRunWords.time(run)))
                                : LongRunRows.NONE);
            }
            row.add(EstimateCells.of(optimum.confirmedLoss(), value -> loss(optimum, value)));
            rows.add(row);
        }
        var columns = new ArrayList<>(
                List.of("column.best", "column.flat", "column.given", "column.loss", "column.loss.given"));
        if (solved) {
            columns.add("column.loss.horizon");
        }
        columns.add("column.confirmed");
        return LongRunRows.table("", rows, columns).explainedInHeads();
    }

    private static String given(Answer answer) {
        return Double.isNaN(answer.given()) ? "\u2013" : Spans.exactly(answer.given());
    }

    private static String loss(OptimalPolicy optimum, double loss) {
        return Double.isFinite(loss) ? Losses.text(loss, optimum.unit()) : Numbers.plain(loss, 1);
    }
}
