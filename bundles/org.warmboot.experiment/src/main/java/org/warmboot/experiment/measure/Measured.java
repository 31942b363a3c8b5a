package org.warmboot.experiment.measure;

import java.util.List;
import java.util.stream.Stream;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.RunResult;

/**
 * A number that a run is told by.
 *
 * @param measure what it is
 * @param unit its unit; empty for shares and counts
 * @param value the number and its interval
 */
public record Measured(RunMeasure measure, String unit, Estimate value) {

    /** All numbers of a run that sweeps and comparisons tell, the most telling first. */
    public static List<Measured> studied(RunResult run) {
        return RunMeasure.studied().stream()
                .flatMap(measure -> of(measure, run))
                .toList();
    }

    private static Stream<Measured> of(RunMeasure measure, RunResult run) {
        return measure.estimate(run).stream().map(value -> new Measured(measure, measure.unit(run), value));
    }
}
