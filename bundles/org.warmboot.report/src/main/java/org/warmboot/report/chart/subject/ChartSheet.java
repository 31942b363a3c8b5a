package org.warmboot.report.chart.subject;

import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;
import org.warmboot.experiment.result.ExperimentResult;

/**
 * A chart of an experiment, drawn when it is asked for.
 *
 * @param chart which one of all charts it is
 * @param experiment what it is a chart of
 * @param technique identifier of the only technique in it; empty if it shows several
 * @param title tells it from the other charts of the experiment
 * @param label names it on a page, for those who cannot see it
 * @param place its place on a page
 * @param drawing makes the chart, a new one each time, on any thread
 */
public record ChartSheet(
        ResultChart chart,
        ExperimentResult experiment,
        String technique,
        String title,
        String label,
        Place place,
        Supplier<JFreeChart> drawing) {

    /**
     * Place on a page.
     *
     * @param half whether two stand side by side
     * @param leastHeight height in pixels, unless bars and their names need more; 0 for what they need
     */
    public record Place(boolean half, double leastHeight) {}
}
