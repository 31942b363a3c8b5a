package org.warmboot.experiment.longrun;

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
    private final LongRunSettings settings;
    private final double normal;
    private volatile Histories latest;

    WorstDowntime(int cases, LongRunSettings settings) {
        this.cases = cases;
        this.settings = settings;
        normal = ConfidenceInterval.ofMean(0, 1, Double.MAX_VALUE, settings.level()).halfWidth();
        latest = Histories.none(cases);
    }

    @Override
    public boolean isReached(Histories merged) {
        latest = merged;
        // Student's quantile costs more than a short history, and is never below that of the normal distribution
        return settings.precision() > 0
                && merged.columns().count() >= FEWEST
                && relativeHalfWidth(merged) <= settings.precision()
                && downtimes(merged).allMatch(this::isPrecise);
    }

    private boolean isPrecise(Summary downtime) {
        return downtime.interval(settings.level()).relativeHalfWidth() <= settings.precision();
    }

    @Override
    public long expectedReplications(Histories merged) {
        if (settings.precision() == 0 || merged.columns().count() < 2) {
            return Long.MAX_VALUE;
        }
        var precision = Precision.relative(settings.precision(), settings.level());
        return Math.max(FEWEST, downtimes(merged).mapToLong(precision::replications).max().orElse(FEWEST));
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
