package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import org.warmboot.analysis.optimum.Flatness;
import org.warmboot.analysis.optimum.IntervalSearch;
import org.warmboot.analysis.optimum.Loss;
import org.warmboot.analysis.optimum.Optimum;
import org.warmboot.analysis.optimum.PairSearch;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.Simulated;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.OptimalPolicy;

/** Searches the best intervals of a long run that is solved. */
final class AnalyticSearch {

    private static final int GRID = 80;
    private static final double CURVE_DECADES = 3;
    private static final int CURVE_POINTS = 40;

    /** Evaluations of a search, roughly; for the progress. */
    private static final double FOR_ONE = 250;

    private static final double FOR_TWO = 900;

    private static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1;

        CancelledException() {
            super(null, null, false, false);
        }
    }

    private final LongRunCase given;
    private final Derived.Solved solved;
    private final LossMeasure measure;
    private final Flatness flatness;
    private final DoubleConsumer share;
    private final CancelToken cancel;
    private final AtomicInteger evaluations = new AtomicInteger();
    private final Thread caller = Thread.currentThread();

    AnalyticSearch(
            LongRunCase given, Derived.Solved solved, Simulated asGiven, DoubleConsumer share, CancelToken cancel) {
        this.given = given;
        this.solved = solved;
        this.share = share;
        this.cancel = cancel;
        measure = LossMeasure.of(given);
        var simulated = measure.of(asGiven.measures());
        flatness = new Flatness((simulated.high() - simulated.low()) / 2, Optimisation.NO_MATTER);
    }

    /** The best intervals, sought by the thread that made this; absent if it was cancelled. */
    Optional<BestIntervals> best() {
        try {
            return Optional.of(search());
        } catch (CancelledException cancelled) {
            return Optional.empty();
        }
    }

    private BestIntervals search() {
        var hypervisor = given.hypervisorInterval();
        var system = given.systemInterval();
        var asGiven = loss(Double.NaN, Double.NaN);
        if (hypervisor.isPresent() && system.isPresent()) {
            var ofHypervisor = IntervalRange.of(given, true, hypervisor.getAsDouble());
            var ofSystem = IntervalRange.of(given, false, system.getAsDouble());
            var search = new PairSearch(
                    ofHypervisor.search(false), ofSystem.search(false), flatness, PairSearch.Effort.QUICK);
            var pair = search.least(this::loss);
            var bestSystem = pair.second().interval();
            var bestHypervisor = pair.first().interval();
            return new BestIntervals(
                    "analysis",
                    level(pair.first(), ofHypervisor, interval -> loss(interval, bestSystem)),
                    level(pair.second(), ofSystem, interval -> loss(bestHypervisor, interval)),
                    pair.loss(),
                    asGiven);
        }
        boolean isHypervisor = hypervisor.isPresent();
        var range = IntervalRange.of(given, isHypervisor, (isHypervisor ? hypervisor : system).getAsDouble());
        Loss loss = interval -> isHypervisor ? loss(interval, Double.NaN) : loss(Double.NaN, interval);
        var optimum = new IntervalSearch(range.search(true), flatness, GRID).least(loss);
        var level = level(optimum, range, loss);
        return new BestIntervals(
                "analysis",
                isHypervisor ? level : BestIntervals.Level.NONE,
                isHypervisor ? BestIntervals.Level.NONE : level,
                optimum.loss(),
                asGiven);
    }

    private double loss(double hypervisor, double system) {
        if (cancel.isCancelled()) {
            throw new CancelledException();
        }
        boolean both = given.hypervisorInterval().isPresent() && given.systemInterval().isPresent();
        var done = evaluations.incrementAndGet() / (both ? FOR_TWO : FOR_ONE);
        // a grid is looked at by several threads, but whoever listens expects one
        if (Thread.currentThread() == caller) {
            share.accept(Math.min(1, done));
        }
        return measure.of(solved, solved.rates(hypervisor, system));
    }

    private static BestIntervals.Level level(Optimum optimum, IntervalRange range, Loss loss) {
        List<OptimalPolicy.Point> curve = new ArrayList<>();
        for (var interval : range.grid(optimum.interval(), CURVE_DECADES, CURVE_POINTS)) {
            curve.add(new OptimalPolicy.Point(interval, Estimate.exact(loss.at(interval))));
        }
        var never = loss.at(Double.POSITIVE_INFINITY);
        curve.add(new OptimalPolicy.Point(Double.POSITIVE_INFINITY, Estimate.exact(never)));
        return new BestIntervals.Level(
                optimum.interval(), optimum.band().from(), optimum.band().to(), range, curve);
    }
}
