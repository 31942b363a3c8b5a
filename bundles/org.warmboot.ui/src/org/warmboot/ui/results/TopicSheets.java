package org.warmboot.ui.results;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.ResultChart;
import org.warmboot.style.StyleTable;

/** The charts of a result as sheets of a view: those that the page shows, in the same colours. */
final class TopicSheets {

    private TopicSheets() {}

    static Charts charts(ScenarioResult result) {
        return Charts.of(result, StyleTable.LIGHT);
    }

    /** All charts of an experiment about some topics, in the order of the topics. */
    static List<Sheet> of(ScenarioResult result, ExperimentResult experiment, Set<ChartTopic> topics) {
        return topics.stream()
                .flatMap(topic -> ResultChart.rows(topic, result, experiment, charts(result)).stream())
                .flatMap(row -> row.stream())
                .map(Sheet::new)
                .toList();
    }

    /** The same of all experiments. */
    static List<Sheet> of(ScenarioResult result, Set<ChartTopic> topics) {
        return sheets(result.experiments().stream(), result, topics);
    }

    static List<Sheet> sheets(Stream<ExperimentResult> experiments, ScenarioResult result, Set<ChartTopic> topics) {
        return experiments
                .flatMap(experiment -> of(result, experiment, topics).stream())
                .toList();
    }
}
