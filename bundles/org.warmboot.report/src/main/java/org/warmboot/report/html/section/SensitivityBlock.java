package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Losses;
import org.warmboot.report.Messages;
import org.warmboot.report.ParameterText;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.RunNames;
import org.warmboot.report.html.section.DataTable.Cell;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.words.LongRunWords;
import org.warmboot.report.html.words.OptimumWords;
import org.warmboot.style.Numbers;

/** What the loss of a technique at its best intervals depends on. */
final class SensitivityBlock {

    private SensitivityBlock() {}

    /** A block for each of the runs for which it was asked. */
    static List<Block> of(PageContext workshop, List<RunResult> runs) {
        var asked = runs.stream()
                .filter(run -> !LongRunWords.optimum(run).sensitivity().isEmpty())
                .toList();
        return asked.stream().map(run -> block(workshop, run, asked)).toList();
    }

    private static Block block(PageContext workshop, RunResult run, List<RunResult> all) {
        var optimum = LongRunWords.optimum(run);
        var chart = workshop.charts().sensitivity(run);
        var title = Messages.text("sensitivity.title", RunNames.of(run, all));
        var rows = new ArrayList<List<Cell>>();
        for (var part : optimum.sensitivity()) {
            rows.add(DataTable.row(
                    DataTable.text(part.path()),
                    DataTable.number(ParameterText.brief(part.value())),
                    DataTable.number(Messages.text(
                            "estimate.interval", ParameterText.brief(part.low()), ParameterText.brief(part.high()))),
                    DataTable.number(Losses.text(part.lossAtLow(), optimum.unit())),
                    DataTable.number(Losses.text(part.lossAtHigh(), optimum.unit())),
                    DataTable.number(Numbers.fixed(part.elasticity(), 2))));
        }
        var table = new DataTable(
                "",
                DataTable.row(
                        DataTable.text(Messages.text("column.parameter")),
                        DataTable.number(Messages.text("column.value")),
                        DataTable.number(Messages.text("column.range")),
                        DataTable.number(Messages.text("column.at.low")),
                        DataTable.number(Messages.text("column.at.high")),
                        DataTable.number(Messages.text("column.elasticity"))),
                rows);
        return new Block(
                title,
                Messages.text("sensitivity.basis", OptimumWords.basis(optimum, LongRunWords.time(run))),
                run == all.getFirst() ? List.of(Messages.text("sensitivity.intro")) : List.of(),
                List.of(workshop.chart(chart, PageContext.WIDE, Charts.height(chart, PageContext.WIDE), title)),
                List.of(table));
    }
}
