package org.warmboot.experiment.longrun;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmboot.analysis.montecarlo.Goal;
import org.warmboot.analysis.statistics.ConfidenceInterval;
import org.warmboot.analysis.statistics.Precision;
import org.warmboot.analysis.statistics.Summary;

/** A precision that the downtimes of all cases shall have; it also remembers how far they are. */
final class WorstDowntime implements Goal<Histories> {

    /** Fewer may agree by chance, above all where failures are rare. */
    private static final long FEWEST = 100;

    private final int cases;
    /** What was asked for; absent if all histories are to be made. */
    private final Optional<Precision> precision;
    private final double normal;
    private volatile Histories latest;

    WorstDowntime(int cases, LongRunSettings settings) {
        this.cases = cases;
        precision = Optional.of(settings.precision())
                .filter(share -> share > 0)
                .map(share -> Precision.relative(share, settings.level()));
        normal = ConfidenceInterval.ofMean(0, 1, Double.MAX_VALUE, settings.level()).halfWidth();
        latest = Histories.none(cases);
    }

    @Override
    public boolean isReached(Histories merged) {
        latest = merged;
        return precision.isPresent()
                && merged.columns().count() >= FEWEST
                && downtimes(merged).allMatch(precision.get()::isReached);
    }

    @Override
    public long expectedReplications(Histories merged) {
        if (precision.isEmpty() || merged.columns().count() < 2) {
            return Long.MAX_VALUE;
        }
        return Math.max(FEWEST, downtimes(merged).mapToLong(precision.get()::replications).max().orElse(FEWEST));
    }

    /** Half width of the interval of the downtime as a share of it, of the worst case so far; infinite at first. */
    double relativeHalfWidth() {
        return relativeHalfWidth(latest);
    }

    private double relativeHalfWidth(Histories histories) {
        return histories.columns().count() < 2
                ? Double.POSITIVE_INFINITY
                : downtimes(histories)
                        .filter(down -> down.standardError() > 0)
                        .mapToDouble(down -> normal * down.standardError() / down.mean())
                        .max()
                        .orElse(0);
    }

    private Stream<Summary> downtimes(Histories histories) {
        return IntStream.range(0, cases).mapToObj(place -> histories.column(place, HistoryColumns.DOWN));
    }
}
