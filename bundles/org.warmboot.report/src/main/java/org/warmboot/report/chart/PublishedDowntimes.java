package org.warmboot.report.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.chart.Curve.Point;

/**
 * Published downtimes that belong beside simulated ones.
 *
 * <p>A comparison carries the simulated value that it was made with, so it belongs to the run that gave exactly this
 * value; of several such runs, to the one whose technique it names.
 */
final class PublishedDowntimes {

    private static final double SAME = 1e-7;

    private PublishedDowntimes() {}

    /** Points (number of guests, published seconds), each once. */
    static List<Point> among(List<RunResult> runs, List<Comparison> comparisons) {
        return comparisons.stream()
                .filter(PublishedDowntimes::isDuration)
                .map(comparison -> point(runs, comparison))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static boolean isDuration(Comparison comparison) {
        return comparison.unit().strip().equals("s") && Double.isFinite(comparison.simulated());
    }

    private static Optional<Point> point(List<RunResult> runs, Comparison comparison) {
        var same = runs.stream().filter(run -> gave(run, comparison.simulated())).toList();
        var text = (comparison.name() + ' ' + comparison.conditions()).toLowerCase(Locale.ROOT);
        return same.stream()
                .filter(run -> text.contains(run.techniqueName().toLowerCase(Locale.ROOT)))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .map(run -> new Point(run.parameters().domains(), comparison.published()));
    }

    private static boolean gave(RunResult run, double seconds) {
        return run.downtime().isPresent()
                && Math.abs(run.downtime().get().mean() - seconds) <= SAME * Math.max(1, Math.abs(seconds));
    }
}
