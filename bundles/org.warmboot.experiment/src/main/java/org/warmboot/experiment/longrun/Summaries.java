package org.warmboot.experiment.longrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmboot.analysis.statistics.Summary;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.LongRunMeasure;
import org.warmboot.engine.longrun.OutageLengths;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunMeasures;

/** Turns the histories of a case into measures per year. */
final class Summaries {

    private final LongRunCase one;
    private final int place;
    private final Histories histories;
    private final boolean isCertain;
    private final double level;
    private final double perYear;
    /** What may be added to the means of this case, and of the first one, by events that were not seen. */
    private final double[] unseen;

    private final double[] unseenInFirst;

    /**
     * Looks at the histories of a case.
     *
     * @param place place of the case among all cases
     * @param unseen what events that were not seen may add to the means, by case; see {@link Unseen}
     * @param isCertain whether all histories are the same, so that one tells everything
     */
    Summaries(LongRunCase one, int place, Histories histories, List<double[]> unseen, boolean isCertain, double level) {
        this.one = one;
        this.place = place;
        this.histories = histories;
        this.isCertain = isCertain;
        this.level = level;
        perYear = LongRunMeasures.YEAR / one.plan().observedSeconds();
        this.unseen = unseen.get(place);
        unseenInFirst = unseen.getFirst();
    }

    Simulated simulated(HistoryMethod method) {
        return new Simulated(
                measures(),
                outages(),
                histories.columns().count(),
                method,
                place == 0 ? Optional.empty() : Optional.of(gain()),
                place == 0 || one.costs().isEmpty()
                        ? Optional.empty()
                        : Optional.of(more(HistoryColumns.MORE_COST, HistoryColumns.COST, perYear)));
    }

    private LongRunMeasures measures() {
        var outages = count(HistoryColumns.OUTAGES);
        return new LongRunMeasures(
                availability(),
                new LongRunMeasures.Causes(
                        time(HistoryColumns.PLANNED),
                        time(HistoryColumns.UNPLANNED),
                        time(LongRunMeasure.DOWN_HYPERVISOR_ACTION),
                        time(LongRunMeasure.DOWN_SYSTEM_ACTION),
                        time(LongRunMeasure.DOWN_HYPERVISOR_FAILURE),
                        time(LongRunMeasure.DOWN_SYSTEM_FAILURE)),
                count(LongRunMeasure.PLANNED_OUTAGES),
                count(LongRunMeasure.UNPLANNED_OUTAGES),
                new Estimate(
                        LongRunMeasures.YEAR / outages.mean(),
                        LongRunMeasures.YEAR / outages.high(),
                        LongRunMeasures.YEAR / outages.low()),
                count(LongRunMeasure.HYPERVISOR_FAILURES),
                count(LongRunMeasure.SYSTEM_FAILURES),
                count(LongRunMeasure.HYPERVISOR_ACTIONS),
                count(LongRunMeasure.SYSTEM_ACTIONS),
                within(estimate(LongRunMeasure.THROUGHPUT.ordinal(), 1), 0, 1),
                requestsArrive() ? Optional.of(count(LongRunMeasure.REQUESTS_LOST)) : Optional.empty(),
                one.costs()
                        .map(rates ->
                                new LongRunMeasures.Cost(estimate(HistoryColumns.COST, perYear), rates.currency())));
    }

    private Estimate availability() {
        return within(estimate(HistoryColumns.DOWN, 1 / one.plan().observedSeconds()), 0, 1)
                .complement();
    }

    private Estimate gain() {
        return more(
                HistoryColumns.MORE_DOWN, HistoryColumns.DOWN, -1 / one.plan().observedSeconds());
    }

    private boolean requestsArrive() {
        return one.plan().hosts().stream()
                .flatMap(host -> host.components().stream())
                .mapToDouble(ComponentPlan::requestsPerSecond)
                .anyMatch(rate -> rate > 0);
    }

    private Estimate time(LongRunMeasure measure) {
        return time(measure.ordinal());
    }

    private Estimate time(int column) {
        return within(estimate(column, perYear), 0, LongRunMeasures.YEAR);
    }

    private Estimate count(LongRunMeasure measure) {
        return count(measure.ordinal());
    }

    private Estimate count(int column) {
        return within(estimate(column, perYear), 0, Double.POSITIVE_INFINITY);
    }

    private Estimate estimate(int column, double factor) {
        return estimate(column, 0, unseen[column], factor);
    }

    /** How much more a case has of something than the first one. */
    private Estimate more(int column, int of, double factor) {
        return estimate(column, unseenInFirst[of], unseen[of], factor);
    }

    private Estimate estimate(int column, double less, double more, double factor) {
        Summary summary = histories.column(place, column);
        if (isCertain) {
            return Estimate.exact(summary.mean() * factor);
        }
        var interval = summary.interval(level);
        return new Estimate(interval.estimate(), interval.low() - less, interval.high() + more).times(factor);
    }

    /** An interval need not go where the value cannot be. */
    private static Estimate within(Estimate estimate, double least, double most) {
        return new Estimate(estimate.mean(), Math.max(least, estimate.low()), Math.min(most, estimate.high()));
    }

    /** Outages of all guests by length; classes without any are left out. */
    private List<LongRun.OutageClass> outages() {
        var years = histories.columns().count() * one.plan().observedSeconds() / LongRunMeasures.YEAR * one.guests();
        var classes = new ArrayList<LongRun.OutageClass>();
        for (var i = 0; i < OutageLengths.CLASSES; i++) {
            var planned = histories.planned()[place * OutageLengths.CLASSES + i];
            var unplanned = histories.unplanned()[place * OutageLengths.CLASSES + i];
            if (planned + unplanned > 0) {
                var to = i + 1 < OutageLengths.CLASSES ? OutageLengths.from(i + 1) : Double.POSITIVE_INFINITY;
                classes.add(new LongRun.OutageClass(OutageLengths.from(i), to, planned / years, unplanned / years));
            }
        }
        return classes;
    }
}
