package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.warmboot.analysis.LineFit;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.Fit;
import org.warmboot.experiment.result.RunResult;

/** Fits lines over the number of guests, as the DSN paper does for its model of the downtime. */
final class Fits {

    private static final List<RunMeasure> FITTED = List.of(
            RunMeasure.DOWNTIME_MEAN,
            RunMeasure.BEFORE_REBOOT,
            RunMeasure.HYPERVISOR_REBOOT,
            RunMeasure.AFTER_REBOOT,
            RunMeasure.GUEST_REBOOT);

    private record Series(String technique, String service) {}

    private Fits() {}

    static List<Fit> of(ExperimentKind kind, List<RunResult> runs) {
        var fits = new ArrayList<Fit>();
        if (kind != ExperimentKind.DOMAINS) {
            return fits;
        }
        var series = new LinkedHashMap<Series, List<RunResult>>();
        for (var run : runs) {
            series.computeIfAbsent(new Series(run.technique(), run.parameters().service()), key -> new ArrayList<>())
                    .add(run);
        }
        series.forEach((key, members) -> {
            if (members.size() > 1) {
                FITTED.forEach(quantity -> fits.add(fit(key, quantity, members)));
            }
        });
        return fits;
    }

    private static Fit fit(Series series, RunMeasure quantity, List<RunResult> runs) {
        var points = runs.stream()
                .map(run -> new LineFit.Point(
                        run.parameters().domains(), quantity.mean(run).orElseThrow()))
                .toList();
        var line = LineFit.through(points);
        return new Fit(
                series.technique(), series.service(), quantity.key(), line.slope(), line.intercept(), line.rSquared());
    }
}
