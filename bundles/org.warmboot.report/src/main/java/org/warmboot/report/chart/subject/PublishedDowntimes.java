package org.warmboot.report.chart.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.chart.kit.Curve.Point;

/**
 * Published downtimes that belong beside simulated ones.
 *
 * <p>A comparison carries the simulated value that it was made with, so it belongs to the run that gave exactly this
 * value; of several such runs, to the one of its technique.
 */
final class PublishedDowntimes {

    private static final double SAME = 1e-7;
    private static final Map<String, Double> SECONDS = Map.of("s", 1.0, "ms", 1e-3, "min", 60.0, "h", 3600.0);

    private record Match(RunResult run, double seconds) {}

    private PublishedDowntimes() {}

    /** Points (number of guests, published seconds), each once. */
    static List<Point> among(List<RunResult> runs, List<Comparison> comparisons) {
        return comparisons.stream()
                .map(comparison -> match(runs, comparison))
                .flatMap(Optional::stream)
                .map(match -> new Point(match.run().parameters().domains(), match.seconds()))
                .distinct()
                .toList();
    }

    /** Published downtime in seconds of one of the runs. */
    static OptionalDouble of(RunResult run, List<RunResult> runs, List<Comparison> comparisons) {
        return comparisons.stream()
                .map(comparison -> match(runs, comparison))
                .flatMap(Optional::stream)
                .filter(match -> match.run() == run)
                .mapToDouble(Match::seconds)
                .findFirst();
    }

    private static Optional<Match> match(List<RunResult> runs, Comparison comparison) {
        var unit = SECONDS.get(comparison.unit().strip());
        if (unit == null || !Double.isFinite(comparison.simulated())) {
            return Optional.empty();
        }
        var same = runs.stream()
                .filter(run -> gave(run, comparison.simulated() * unit))
                .toList();
        return same.stream()
                .filter(run -> comparison.technique().equals(Optional.of(run.technique())))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .map(run -> new Match(run, comparison.published() * unit));
    }

    private static boolean gave(RunResult run, double seconds) {
        return run.downtime().isPresent()
                && Math.abs(run.downtime().get().mean() - seconds) <= SAME * Math.max(1e-3, Math.abs(seconds));
    }
}
