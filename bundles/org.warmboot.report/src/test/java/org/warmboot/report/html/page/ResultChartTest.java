package org.warmboot.report.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.chart.subject.ChartSheet;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.ResultChart;
import org.warmboot.report.sample.SampleLongRuns;
import org.warmboot.report.sample.SampleMechanisms;
import org.warmboot.report.sample.SampleResult;
import org.warmboot.report.sample.Xml;
import org.warmboot.style.StyleTable;

/** A chart that is listed among those of results is a picture of the page. */
class ResultChartTest {

    private static final List<ScenarioResult> RESULTS =
            List.of(SampleResult.create(), SampleMechanisms.create(), SampleLongRuns.create());

    @Test
    void everyChartOfAResultHasItsPictureOnThePage() {
        var seen = EnumSet.noneOf(ResultChart.class);
        for (var result : RESULTS) {
            var pictures = Xml.pictures(HtmlReport.page(JudgedResult.alone(result), SampleResult.TOOL));
            var drawn = sheets(result).filter(ResultChartTest::isDrawn).toList();
            drawn.forEach(sheet -> seen.add(sheet.chart()));
            var labels = drawn.stream().collect(Collectors.groupingBy(ChartSheet::label, Collectors.counting()));
            labels.forEach((label, sheets) -> assertTrue(
                    pictures.stream()
                                    .filter(picture -> picture.contains(">" + label + "</title>"))
                                    .count()
                            >= sheets,
                    label));
        }
        // no sample has policies for operating systems
        assertEquals(EnumSet.complementOf(EnumSet.of(ResultChart.SYSTEM_INTERVAL)), seen);
    }

    @Test
    void chartsOfOneExperimentHaveTitlesOfTheirOwn() {
        for (var result : RESULTS) {
            for (var experiment : result.experiments()) {
                var titles = sheets(result)
                        .filter(sheet -> sheet.experiment() == experiment)
                        .map(ChartSheet::title)
                        .toList();
                assertEquals(titles.stream().distinct().toList(), titles);
            }
        }
    }

    /** The page compares downtimes of techniques by numbers of guests; the window shows all that were measured. */
    private static boolean isDrawn(ChartSheet sheet) {
        var compared = sheet.experiment().runs().size() > 1;
        return switch (sheet.chart().topic()) {
            case DOWNTIME -> compared && sheet.experiment().kind() == ExperimentKind.DOMAINS;
            case TASKS -> compared;
            default -> true;
        };
    }

    private static Stream<ChartSheet> sheets(ScenarioResult result) {
        var charts = Charts.of(result, StyleTable.LIGHT);
        return result.experiments().stream()
                .flatMap(experiment -> Stream.of(ChartTopic.values())
                        .flatMap(topic -> ResultChart.rows(topic, result, experiment, charts).stream()))
                .flatMap(List::stream);
    }
}
