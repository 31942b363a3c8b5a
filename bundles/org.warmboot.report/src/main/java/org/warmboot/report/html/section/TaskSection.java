package org.warmboot.report.html.section;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.report.chart.subject.ComparableRuns;
import org.warmboot.report.chart.subject.TaskPart;
import org.warmboot.report.html.section.Section.Block;
import org.warmboot.report.html.section.Section.Figure;
import org.warmboot.report.html.words.SettingWords;

/** How long the guests take to go down and to come back, against their memory and their number. */
final class TaskSection {

    private TaskSection() {}

    static Optional<Section> of(PageContext workshop) {
        var blocks = Stream.of(ExperimentKind.MEMORY, ExperimentKind.DOMAINS)
                .flatMap(kind ->
                        workshop.experiments(ChartTopic.TASKS).stream().filter(experiment -> experiment.kind() == kind))
                .filter(experiment -> experiment.runs().size() > 1)
                .filter(experiment -> experiment.runs().stream().anyMatch(run -> TaskPart.matters(experiment, run)))
                .map(experiment -> block(workshop, experiment))
                .toList();
        return Section.of("tasks", blocks);
    }

    private static Block block(PageContext workshop, ExperimentResult experiment) {
        var tables = experiment.fits().isEmpty() || !SettingWords.vary(experiment)
                ? List.<DataTable>of()
                : List.of(FitTable.of(experiment));
        return new Block(experiment.name(), SettingWords.of(experiment), figures(workshop, experiment), tables);
    }

    private static List<Figure> figures(PageContext workshop, ExperimentResult experiment) {
        if (!SettingWords.vary(experiment)) {
            return workshop.compareAll(
                    List.of(RunMeasure.BEFORE_REBOOT, RunMeasure.AFTER_REBOOT),
                    ComparableRuns.of(experiment).entries());
        }
        return workshop.figures(ChartTopic.TASKS, experiment);
    }
}
