package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.warmboot.analysis.optimum.Flatness;
import org.warmboot.analysis.optimum.IntervalSearch;
import org.warmboot.analysis.optimum.Loss;
import org.warmboot.analysis.optimum.Optimum;
import org.warmboot.analysis.optimum.PairSearch;
import org.warmboot.analysis.threads.Threads;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.OptimalPolicy;

/** Searches the best intervals of a long run that is solved. */
final class AnalyticSearch implements Search {

    private static final int GRID = 80;
    private static final double CURVE_DECADES = 3;
    private static final int CURVE_POINTS = 40;

    /** Evaluations of a search, roughly; for the progress. */
    private static final double FOR_ONE = 350;

    private static final double FOR_TWO = 1200;

    private static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1;

        CancelledException() {
            super(null, null, false, false);
        }
    }

    private final LongRunCase given;
    private final Derived.Solved solved;
    private final LossMeasure measure;
    private final Threads threads;
    private final DoubleConsumer share;
    private final CancelToken cancel;
    private final boolean isPair;
    private final boolean isHypervisor;
    private final AtomicInteger evaluations = new AtomicInteger();
    private final Thread caller = Thread.currentThread();
    private PairSearch.Least pair;
    private IntervalSearch.Least one;

    AnalyticSearch(
            LongRunCase given, Derived.Solved solved, Threads threads, DoubleConsumer share, CancelToken cancel) {
        this.given = given;
        this.solved = solved;
        this.threads = threads;
        this.share = share;
        this.cancel = cancel;
        measure = LossMeasure.of(given);
        isHypervisor = given.hypervisorInterval().isPresent();
        isPair = isHypervisor && given.systemInterval().isPresent();
    }

    /** The best intervals, sought by the thread that made this. */
    @Override
    public Optional<IntervalPair> best() {
        return unlessCancelled(() -> {
            if (isPair) {
                pair = new PairSearch(range(true).search(), range(false).search(), PairSearch.Effort.QUICK)
                        .least(
                                this::roughLoss,
                                (hypervisor, system) -> loss(new IntervalPair(hypervisor, system)),
                                threads);
                return new IntervalPair(pair.first(), pair.second());
            }
            one = new IntervalSearch(range(isHypervisor).search(), GRID).least(alone(), threads);
            return IntervalPair.AS_GIVEN.with(isHypervisor, one.interval());
        });
    }

    /** The bands hold intervals that one could not measure apart, with as many histories as the confirmation has. */
    @Override
    public Optional<BestIntervals> around(Estimate confirmed) {
        var flatness = new Flatness((confirmed.high() - confirmed.low()) / 2, Optimisation.NO_MATTER);
        return unlessCancelled(() -> {
            if (isPair) {
                var found = pair.within(flatness);
                var best = new IntervalPair(pair.first(), pair.second());
                return answer(
                        level(true, found.first(), interval -> loss(best.with(true, interval))),
                        level(false, found.second(), interval -> loss(best.with(false, interval))),
                        pair.loss());
            }
            var level = level(isHypervisor, one.within(flatness), alone());
            return isHypervisor
                    ? answer(level, BestIntervals.Level.NONE, one.loss())
                    : answer(BestIntervals.Level.NONE, level, one.loss());
        });
    }

    private static BestIntervals answer(BestIntervals.Level hypervisor, BestIntervals.Level system, double loss) {
        return new BestIntervals(OptimalPolicy.Basis.ANALYSIS, hypervisor, system, loss);
    }

    private static <T> Optional<T> unlessCancelled(Supplier<T> search) {
        try {
            return Optional.of(search.get());
        } catch (CancelledException cancelled) {
            return Optional.empty();
        }
    }

    private IntervalRange range(boolean hypervisor) {
        return IntervalRange.of(given, hypervisor);
    }

    private Loss alone() {
        return interval -> loss(IntervalPair.AS_GIVEN.with(isHypervisor, interval));
    }

    private double loss(IntervalPair intervals) {
        count();
        return measure.of(solved, solved.rates(intervals.hypervisor(), intervals.system()));
    }

    private double roughLoss(double hypervisor, double system) {
        count();
        return measure.of(solved, solved.roughRates(hypervisor, system));
    }

    private void count() {
        if (cancel.isCancelled()) {
            throw new CancelledException();
        }
        var done = evaluations.incrementAndGet() / (isPair ? FOR_TWO : FOR_ONE);
        // a grid is looked at by several threads, but whoever listens expects one
        if (Thread.currentThread() == caller) {
            share.accept(Math.min(1, done));
        }
    }

    private BestIntervals.Level level(boolean hypervisor, Optimum optimum, Loss loss) {
        var range = range(hypervisor);
        List<OptimalPolicy.Point> curve = new ArrayList<>();
        if (optimum.interval() == 0) {
            curve.add(new OptimalPolicy.Point(0, Estimate.exact(optimum.loss())));
        }
        for (var interval : range.grid(optimum.interval(), CURVE_DECADES, CURVE_POINTS)) {
            curve.add(new OptimalPolicy.Point(interval, Estimate.exact(loss.at(interval))));
        }
        var never = loss.at(Double.POSITIVE_INFINITY);
        curve.add(new OptimalPolicy.Point(Double.POSITIVE_INFINITY, Estimate.exact(never)));
        return new BestIntervals.Level(
                optimum.interval(), optimum.band().from(), optimum.band().to(), range, curve);
    }
}
