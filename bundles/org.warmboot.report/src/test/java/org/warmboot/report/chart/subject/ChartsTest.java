package org.warmboot.report.chart.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeriesCollection;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.sample.SampleResult;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

class ChartsTest {

    private final ScenarioResult result = SampleResult.create();
    private final Charts charts = new Charts(StyleTable.LIGHT, new TechniqueColours(List.of("warm", "saved", "cold")));

    @Test
    void servicesWithTheSameDowntimeShareALine() {
        var plot = xy(charts.downtimeByDomains(of(ExperimentKind.DOMAINS), List.of()));
        assertEquals(
                List.of("Warm-VM reboot", "Saved-VM reboot", "Cold-VM reboot, ssh", "Cold-VM reboot, JBoss"),
                names(plot));
        assertEquals(11, plot.getDataset().getItemCount(0));
    }

    @Test
    void publishedDowntimesStandAtTheirNumberOfGuests() {
        var plot = xy(charts.downtimeByDomains(of(ExperimentKind.DOMAINS), result.comparisons()));
        var published = plot.getDataset(1);
        assertEquals(4, published.getItemCount(0));
        for (var i = 0; i < 4; i++) {
            assertEquals(11, published.getXValue(0, i));
        }
        assertEquals(42, published.getYValue(0, 0));
        assertEquals(429, published.getYValue(0, 1));
    }

    @Test
    void taskTimesAreDrawnAgainstWhatTheExperimentVaries() {
        var plot = xy(charts.taskTimes(of(ExperimentKind.MEMORY), TaskPart.BEFORE));
        assertEquals("Memory of the guest in GiB", plot.getDomainAxis().getLabel());
        assertEquals(11, plot.getDataset().getXValue(0, 10));
    }

    @Test
    void axesOfLinesAndBarsBeginAtZero() {
        var lines = xy(charts.downtimeByDomains(of(ExperimentKind.DOMAINS), List.of()))
                .getRangeAxis();
        assertEquals(0, lines.getLowerBound(), 0.02 * lines.getUpperBound());
        var bars = (CategoryPlot)
                charts.availability(of(ExperimentKind.AVAILABILITY)).getPlot();
        assertEquals(0, bars.getRangeAxis().getLowerBound());
        var pairs = (CategoryPlot)
                charts.throughput(of(ExperimentKind.THROUGHPUT), "apache").getPlot();
        assertEquals(0, pairs.getRangeAxis().getLowerBound());
    }

    @Test
    void throughputOverTimeHoldsEverySample() {
        var plot = xy(charts.throughputOverTime(of(ExperimentKind.THROUGHPUT), "apache"));
        assertEquals(3, plot.getDataset().getSeriesCount());
        assertEquals(261, plot.getDataset().getItemCount(0));
    }

    @Test
    void anExperimentWithoutValuesStillGivesAChart() {
        var empty = new ExperimentResult("e", "Empty", ExperimentKind.DOMAINS, List.of(), List.of());
        for (var topic : ChartTopic.values()) {
            assertTrue(!topic.isIn(empty));
        }
        charts.downtimeByDomains(empty, List.of()).createBufferedImage(300, 200);
        charts.availability(empty).createBufferedImage(300, 200);
        charts.throughputOverTime(empty, "none").createBufferedImage(300, 200);
        charts.throughput(empty, "none").createBufferedImage(300, 200);
    }

    private ExperimentResult of(ExperimentKind kind) {
        return result.experiments().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static XYPlot xy(JFreeChart chart) {
        return (XYPlot) chart.getPlot();
    }

    private static List<String> names(XYPlot plot) {
        var data = (XYSeriesCollection) plot.getDataset();
        return IntStream.range(0, data.getSeriesCount())
                .mapToObj(i -> data.getSeries(i).getDescription())
                .toList();
    }
}
