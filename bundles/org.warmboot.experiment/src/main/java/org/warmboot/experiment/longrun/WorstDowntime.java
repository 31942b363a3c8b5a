package org.warmboot.experiment.longrun;

import java.util.List;
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

    private final List<Unseen> unseen;
    /** What was asked for; absent if all histories are to be made. */
    private final Optional<Precision> precision;

    private final double normal;
    private volatile Histories latest;

    WorstDowntime(List<Unseen> unseen, LongRunSettings settings) {
        this.unseen = unseen;
        precision = Optional.of(settings.precision())
                .filter(share -> share > 0)
                .map(share -> Precision.relative(share, settings.level()));
        normal = ConfidenceInterval.ofMean(0, 1, Double.MAX_VALUE, settings.level())
                .halfWidth();
        latest = Histories.none(unseen.size());
    }

    @Override
    public boolean isReached(Histories merged) {
        latest = merged;
        return precision.isPresent()
                && merged.columns().count() >= FEWEST
                && downtimes(merged).allMatch(down -> isReached(precision.get(), down));
    }

    private static boolean isReached(Precision precision, Downtime down) {
        return precision.isReached(down.seen()) && precision.isReached(down.interval(precision.level()));
    }

    @Override
    public long expectedReplications(Histories merged) {
        if (precision.isEmpty() || merged.columns().count() < 2) {
            return Long.MAX_VALUE;
        }
        return downtimes(merged)
                .mapToLong(down -> expectedReplications(precision.get(), down))
                .reduce(FEWEST, Math::max);
    }

    private static long expectedReplications(Precision precision, Downtime down) {
        // what was not seen shrinks with the number of histories
        var share = down.unseen() / (precision.halfWidth() * down.seen().mean());
        return down.seen().mean() == 0
                ? Long.MAX_VALUE
                : Math.max(precision.replications(down.seen()), (long)
                        Math.ceil(share * down.seen().count()));
    }

    /** Half width of the interval of the downtime as a share of it, of the worst case so far; infinite at first. */
    double relativeHalfWidth() {
        return relativeHalfWidth(latest);
    }

    private double relativeHalfWidth(Histories histories) {
        return histories.columns().count() < 2
                ? Double.POSITIVE_INFINITY
                : downtimes(histories)
                        .filter(down -> down.seen().standardError() > 0 || down.unseen() > 0)
                        .mapToDouble(down -> (normal * down.seen().standardError() + down.unseen())
                                / down.seen().mean())
                        .max()
                        .orElse(0);
    }

    private Stream<Downtime> downtimes(Histories histories) {
        return IntStream.range(0, unseen.size())
                .mapToObj(place -> new Downtime(
                        histories.column(place, HistoryColumns.DOWN),
                        unseen.get(place).most(histories, place)[HistoryColumns.DOWN]));
    }

    /** Downtime that was seen, and what rare events of which none was seen may add to its mean. */
    private record Downtime(Summary seen, double unseen) {

        ConfidenceInterval interval(double level) {
            var student = seen.interval(level);
            return new ConfidenceInterval(student.estimate(), student.halfWidth() + unseen, level);
        }
    }
}
