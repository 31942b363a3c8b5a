package org.warmboot.report.chart.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.sample.SampleLongRuns;
import org.warmboot.report.svg.SvgWriter;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

class LongRunChartsTest {

    private final ExperimentResult experiment = SampleLongRuns.tenants();
    private final Charts charts = new Charts(StyleTable.LIGHT, new TechniqueColours(List.of("warm", "saved", "cold")));

    @Test
    void causesAddUpToTheDowntimeOfTheYear() {
        var run = run(0);
        var chart = charts.causes(
                "", List.of(new LongRunBar("warm", run.longRun().orElseThrow().measures())));
        var data = ((CategoryPlot) chart.getPlot()).getDataset();
        var total = 0.0;
        for (var row = 0; row < data.getRowCount(); row++) {
            total += data.getValue(row, 0).doubleValue();
        }
        assertEquals(588 + 1310 + 5240, total, 1e-6);
        assertTrue(Charts.height(chart) < 130, "parts of one bar take one row");
    }

    @Test
    void theFlatPartIsShadedInTheUnitOfTheAxis() {
        var plot = (XYPlot) charts.intervals(run(0), PolicyLevel.HYPERVISOR, List.of(5000.0, 9000.0))
                .getPlot();
        var band = (IntervalMarker)
                plot.getDomainMarkers(Layer.BACKGROUND).iterator().next();
        assertEquals("Days between two actions", plot.getDomainAxis().getLabel());
        assertEquals(45, band.getStartValue(), 1e-9);
        assertEquals(97, band.getEndValue(), 1e-9);
        assertEquals(64, plot.getDataset(1).getXValue(0, 0), 1e-9);
        assertEquals(28, plot.getDataset(2).getXValue(0, 0), 1e-9);
    }

    @Test
    void neverHasNoMarkOnTheCurveAndABandToTheEnd() {
        var plot = (XYPlot) charts.intervals(run(1), PolicyLevel.HYPERVISOR, List.of(8800.0, 12590.0))
                .getPlot();
        var band = (IntervalMarker)
                plot.getDomainMarkers(Layer.BACKGROUND).iterator().next();
        assertEquals(plot.getDomainAxis().getUpperBound(), band.getEndValue(), 1e-9);
        assertEquals(null, plot.getDataset(1));
        assertEquals(1, plot.getRangeMarkers(Layer.BACKGROUND).size(), "the loss of never is a line");
    }

    @Test
    void outagesFallFromAllOfThemToNone() {
        var longRun = run(0).longRun().orElseThrow();
        var data = ((XYPlot) charts.outages(run(0), List.of(longRun)).getPlot()).getDataset();
        assertEquals(13.04, data.getYValue(0, 0), 1e-9, "planned a year");
        assertEquals(0.02 + 0.9 + 1.8 + 0.35, data.getYValue(1, 0), 1e-9, "unplanned a year");
        for (var i = 1; i < data.getItemCount(1); i++) {
            assertTrue(data.getYValue(1, i) <= data.getYValue(1, i - 1));
        }
    }

    @Test
    void theLegendOfOutagesNamesOnlyWhatIsDrawn() {
        var full = run(0).longRun().orElseThrow();
        var unplanned = new LongRun(
                full.horizon(),
                full.warmUp(),
                full.replications(),
                full.level(),
                full.method(),
                full.policies(),
                full.meaning(),
                full.measures(),
                full.gain(),
                full.analysis(),
                List.of(new LongRun.OutageClass(1585, 1995, 0, 1.8)));
        var alone = svg(charts.outages(run(0).with(unplanned), List.of(unplanned)));
        assertTrue(alone.contains(">unplanned<") && !alone.contains(">planned<"), alone);
        var beside = svg(charts.outages(run(0).with(unplanned), List.of(unplanned, full)));
        assertTrue(beside.contains(">unplanned<") && beside.contains(">planned<"), "the same beside each other");
    }

    @Test
    void sensitivityIsDrawnFromTheLossAsItIs() {
        var plot = (CategoryPlot) charts.sensitivity(run(0)).getPlot();
        assertEquals(6890 * 1.21, plot.getDataset(0).getValue(0, 0).doubleValue(), 1e-9);
        assertEquals(6890 * 0.86, plot.getDataset(1).getValue(0, 0).doubleValue(), 1e-9);
        assertEquals(4, plot.getDataset(0).getColumnCount());
    }

    private static String svg(JFreeChart chart) {
        return SvgWriter.inline(chart::draw, new SvgWriter.Size(400, 250), "x", new SvgWriter.Label("x", ""));
    }

    private RunResult run(int index) {
        return experiment.runs().get(index);
    }
}
