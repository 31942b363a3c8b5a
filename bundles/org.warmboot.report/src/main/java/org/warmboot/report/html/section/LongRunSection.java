package org.warmboot.report.html.section;

import java.util.List;
import java.util.Optional;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.words.LongRunWords;
import org.warmboot.report.html.words.SettingWords;

/** Years of operation: what is lost to which cause, and whether simulation and analysis agree. */
final class LongRunSection {

    private LongRunSection() {}

    static Optional<Section> of(PageContext workshop) {
        return Section.of(
                "longrun",
                workshop.experiments(ChartTopic.LONG_RUN).stream()
                        .flatMap(experiment -> blocks(workshop, experiment).stream())
                        .toList());
    }

    private static List<Block> blocks(PageContext workshop, ExperimentResult experiment) {
        var runs = LongRunWords.runs(experiment);
        var name = experiment.name();
        return List.of(
                new Block(
                        name,
                        SettingWords.of(experiment) + ". " + LongRunWords.setting(runs),
                        workshop.figures(ChartTopic.LONG_RUN, experiment),
                        List.of(LongRunRows.downtime(runs))),
                new Block(
                        Messages.text("longrun.outages", name),
                        "",
                        workshop.figures(ChartTopic.OUTAGES, experiment),
                        List.of(LongRunRows.outages(runs), LongRunRows.rates(runs))),
                new Block(
                        Messages.text("longrun.solved", name),
                        "",
                        models(runs),
                        List.of(),
                        SolvedTable.of(runs).stream().toList()),
                new Block(Messages.text("longrun.policies", name), "", List.of(), List.of(LongRunRows.policies(runs))));
    }

    private static List<String> models(List<RunResult> runs) {
        var models = SolvedTable.models(runs);
        return models.entrySet().stream()
                .map(model -> models.size() == 1
                        ? model.getKey()
                        : Messages.text("statement.with", String.join(", ", model.getValue()), model.getKey()))
                .toList();
    }
}
