package org.warmboot.report.chart.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.sample.SampleMechanisms;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

class MeasureChartTest {

    private final ScenarioResult result = SampleMechanisms.create();
    private final Charts charts = new Charts(StyleTable.LIGHT, new TechniqueColours(List.of("migrate", "vmbeam")));

    @Test
    void runsOfOneSettingStandSideBySideUnderNamesOfTheirOwn() {
        var lineup =
                ComparableRuns.largest(List.of(SampleMechanisms.migration())).getFirst();
        assertEquals(3, lineup.domains());
        assertEquals(List.of("Live migration and return", "Zero-copy migration"), names(lineup));
    }

    @Test
    void experimentsOfTheSameSettingShareALineup() {
        var pauses = List.of(SampleMechanisms.pause("QEMU", 0.1), SampleMechanisms.pause("HyperTP", 1.7));
        assertEquals(1, ComparableRuns.largest(pauses).size());
        assertEquals(List.of("QEMU", "HyperTP"), names(ComparableRuns.ofSingles(pauses)));
    }

    @Test
    void theSameTechniqueOfTwoExperimentsIsNamedByThem() {
        var one = SampleMechanisms.cluster();
        var other = new ExperimentResult("other", "With a spare one", one.kind(), one.runs(), List.of());
        assertEquals(
                "Warm-VM reboot, With a spare one",
                ComparableRuns.largest(List.of(one, other))
                        .getFirst()
                        .entries()
                        .get(2)
                        .name());
    }

    @Test
    void barsOfCloseValuesBeginAtZero() {
        var plot = plot(charts.compare(RunMeasure.TOTAL_TIME, moved(), List.of()));
        assertEquals(0, plot.getRangeAxis().getLowerBound());
        assertEquals(
                3 * SampleMechanisms.GIB / 117.5e6 + 100,
                plot.getDataset().getValue(0, 0).doubleValue(),
                1e-9);
    }

    @Test
    void valuesThatDifferByOrdersAreDotsOnALogarithmicAxis() {
        var plot = plot(charts.compare(RunMeasure.MIGRATION_TIME, moved(), List.of()));
        assertInstanceOf(LogAxis.class, plot.getRangeAxis());
        var capacity = result.experiments().get(2).runs().getFirst().capacity().orElseThrow();
        assertInstanceOf(LogAxis.class, plot(charts.wakeUp(capacity)).getRangeAxis());
    }

    /** Marks of a logarithmic axis are bare numbers. */
    @Test
    void aLogarithmicAxisSaysItsUnit() {
        var chart = charts.compare(RunMeasure.MIGRATION_TIME, moved(), List.of());
        assertEquals(
                "From the start of the first move until the last guest has left; seconds, logarithmic axis",
                ((TextTitle) chart.getSubtitle(1)).getText());
    }

    @Test
    void zeroIsNeverOnALogarithmicAxis() {
        assertFalse(
                plot(charts.compare(RunMeasure.BYTES_SENT, moved(), List.of())).getRangeAxis() instanceof LogAxis);
    }

    @Test
    void linesThatDifferByOrdersTakeALogarithmicAxisToo() {
        var experiment = new ExperimentResult(
                "both",
                "Both",
                SampleMechanisms.migration().kind(),
                List.of(
                        SampleMechanisms.pause("QEMU", 0.01).runs().getFirst(),
                        SampleMechanisms.pause("Slow", 40).runs().getFirst()),
                List.of());
        var chart = charts.downtimeByDomains(experiment, List.of());
        assertInstanceOf(LogAxis.class, ((XYPlot) chart.getPlot()).getRangeAxis());
    }

    @Test
    void techniquesOfAClusterShareTheirAxes() {
        var experiment = SampleMechanisms.cluster();
        var warm = (XYPlot)
                charts.cluster(experiment, experiment.runs().getFirst()).getPlot();
        var cold = (XYPlot) charts.cluster(experiment, experiment.runs().get(1)).getPlot();
        assertEquals(cold.getDomainAxis().getRange(), warm.getDomainAxis().getRange());
        assertEquals(cold.getRangeAxis().getRange(), warm.getRangeAxis().getRange());
        assertEquals(4 * 301 - 60, warm.getDomainAxis().getUpperBound(), 1e-9);
    }

    @Test
    void aPublishedPauseInMillisecondsBelongsToTheRunInSeconds() {
        var runs = SampleMechanisms.pause("QEMU", 0.1).runs();
        assertEquals(
                0.1,
                PublishedDowntimes.of(runs.getFirst(), runs, result.comparisons())
                        .orElseThrow(),
                1e-12);
    }

    @Test
    void chartsOfMoreRowsAreHigher() {
        var two = charts.compare(RunMeasure.TOTAL_TIME, moved(), List.of());
        var one = charts.compare(RunMeasure.TOTAL_TIME, moved().subList(0, 1), List.of());
        assertTrue(Charts.height(two) > Charts.height(one));
        two.createBufferedImage(400, 200);
    }

    private static List<Entry> moved() {
        return ComparableRuns.largest(List.of(SampleMechanisms.migration()))
                .getFirst()
                .entries();
    }

    private static List<String> names(ComparableRuns lineup) {
        return lineup.entries().stream().map(Entry::name).toList();
    }

    private static CategoryPlot plot(JFreeChart chart) {
        return (CategoryPlot) chart.getPlot();
    }
}
