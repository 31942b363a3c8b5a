package org.warmboot.report.chart.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Origin;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.sample.SampleLongRuns;
import org.warmboot.report.sample.SampleMechanisms;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

/** Two techniques may have one name, as after a copy: charts still show both. */
class EqualNamesTest {

    private final Charts charts = new Charts(StyleTable.LIGHT, new TechniqueColours(List.of()));

    @Test
    void eachHasItsBarOfDowntimeByCause() {
        var measures = List.of(SampleLongRuns.measures(588, 0, 1310, 5240), SampleLongRuns.measures(1, 0, 2, 3));
        var chart = charts.causes(
                "Causes",
                measures.stream().map(each -> new LongRunBar("Warm", each)).toList());
        assertEquals(List.of(588 + 1310 + 5240.0, 1 + 2 + 3.0), totals(chart));
        assertEquals(
                List.of("Warm", "Warm"),
                plot(chart).getDataset().getColumnKeys().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void eachHasItsBarOfAMeasure() {
        var runs = renamed(SampleMechanisms.migration());
        var one = new ExperimentResult("one", "Moves", ExperimentKind.DOMAINS, runs, List.of());
        var entries = ComparableRuns.of(one).entries();
        var chart = charts.compare(RunMeasure.TOTAL_TIME, entries, List.of());
        assertEquals(
                runs.stream()
                        .map(run -> RunMeasure.TOTAL_TIME.mean(run).orElseThrow())
                        .toList(),
                totals(chart));
    }

    @Test
    void aPublishedFigureStandsWithTheTechniqueItIsOf() {
        var first = SampleMechanisms.pause("QEMU", 0.1).runs().getFirst();
        var second = new RunResult("other", first.techniqueName(), first.parameters(), first.parts());
        var figures = List.of(
                new Comparison("Pause", "", Optional.of("other"), 0.2, 0.1, "s", Origin.PUBLISHED, "Oracle blog", ""));
        var runs = List.of(first, second);
        assertEquals(false, PublishedDowntimes.of(first, runs, figures).isPresent());
        assertEquals(0.2, PublishedDowntimes.of(second, runs, figures).orElseThrow());
    }

    private static List<RunResult> renamed(ExperimentResult experiment) {
        return experiment.runs().stream()
                .filter(run -> RunMeasure.TOTAL_TIME.mean(run).isPresent())
                .map(run -> new RunResult(run.technique(), "Move", run.parameters(), run.parts()))
                .toList();
    }

    private static List<Double> totals(JFreeChart chart) {
        var data = plot(chart).getDataset();
        return data.getColumnKeys().stream()
                .map(key -> data.getRowKeys().stream()
                        .mapToDouble(row -> data.getValue((Comparable<?>) row, (Comparable<?>) key)
                                .doubleValue())
                        .sum())
                .toList();
    }

    private static CategoryPlot plot(JFreeChart chart) {
        return (CategoryPlot) chart.getPlot();
    }
}
