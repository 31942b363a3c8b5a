package org.warmboot.analysis.montecarlo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.analysis.renewal.AgeRejuvenation;
import org.warmboot.analysis.renewal.HuangModel;
import org.warmboot.analysis.statistics.ConfidenceInterval;
import org.warmboot.analysis.statistics.RatioSummary;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.kernel.RandomStreams;

/**
 * Simulation covers the analytic value of the published models: 99 % intervals of 40 seeds each. At least 37 must hold
 * it; a right program fails that with probability 0.0007 per model, and as the seeds are fixed it always gives the same
 * answer.
 */
class ModelCoverageTest {

    private static final int SEEDS = 40;
    private static final int FEWEST = 37;
    private static final double LEVEL = 0.99;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Ten years of 8640 hours, of which the published value is 0.99861523. */
    private static final RenewalPlan TEN_YEARS =
            RenewalPlan.of(HypoExponential.of(240, 720), new Deterministic(2), 5 / 60.0, 336, 86_400);

    private static final double TEN_YEARS_AVAILABILITY =
            AgeRejuvenation.of(HypoExponential.of(240, 720), 2, 5 / 60.0).intervalAvailability(336, 86_400);

    @ParameterizedTest
    @ValueSource(doubles = {0, 1 / 336.0, 1 / 168.0})
    void huangsModelWithAndWithoutRejuvenation(double rate) {
        var model = new HuangModel(1 / 168.0, 1 / 8640.0, 2, rate, 3);
        covers(model.cycle().unavailability(), seed -> {
            var streams = new RandomStreams(seed);
            return new MonteCarlo<>(settings(5000), RatioSummary.EMPTY, RatioSummary::with)
                    .run(
                            () -> RegenerativeCycles.of(model).worker(streams),
                            Goal.none(),
                            Observer.none(),
                            CancelToken.NONE)
                    .result()
                    .interval(LEVEL);
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {400, 1541.71, NEVER})
    void dohisModelAtItsOptimumAndElsewhere(double interval) {
        var life = Weibull.ofMean(2, 2160);
        var model = new AgeRejuvenation(240, life, 0.5, 1 / 6.0);
        // so long that the fresh start moves the mean by a sixth of its standard deviation at most
        var horizon = 2e7;
        var plan = new RenewalPlan(
                Optional.of(new Deterministic(240)), life, new Deterministic(0.5), 1 / 6.0, interval, horizon);
        covers(model.availability(interval), seed -> availability(plan, 200, seed));
    }

    @Test
    void theDeterministicIntervalOverTenYears() {
        covers(TEN_YEARS_AVAILABILITY, seed -> availability(TEN_YEARS, 1000, seed));
    }

    @Test
    void theDeterministicIntervalOverTenYearsByEvents() {
        covers(TEN_YEARS_AVAILABILITY, seed -> {
            var tally = new VectorTally(RenewalMeasure.COUNT);
            for (var i = 0; i < 400; i++) {
                tally.add(EventLoop.history(TEN_YEARS, seed * 1_000_000 + i));
            }
            return share(tally.summary(), TEN_YEARS.horizon());
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 100, 1000, 5000, NEVER})
    void withoutAgingAnyRejuvenationCostsAvailability(double interval) {
        var life = new Exponential(2160);
        var horizon = 87_600;
        var model = AgeRejuvenation.of(life, 0.5, 1 / 6.0);
        var plan = RenewalPlan.of(life, new Deterministic(0.5), 1 / 6.0, interval, horizon);
        covers(model.intervalAvailability(interval, horizon), seed -> availability(plan, 1000, seed));
        if (interval < NEVER) {
            var never = RenewalPlan.of(life, new Deterministic(0.5), 1 / 6.0, NEVER, horizon);
            assertTrue(availability(plan, 20_000, 1).high()
                    < availability(never, 20_000, 1).low());
        }
    }

    private static void covers(double truth, LongFunction<ConfidenceInterval> estimate) {
        var covered = 0;
        for (var seed = 1; seed <= SEEDS; seed++) {
            covered += estimate.apply(seed).covers(truth) ? 1 : 0;
        }
        assertTrue(covered >= FEWEST, covered + " of " + SEEDS + " intervals cover " + truth);
    }

    private static ConfidenceInterval availability(RenewalPlan plan, int histories, long seed) {
        var path = new RenewalPath(plan);
        var outcome = new MonteCarlo<>(settings(histories), VectorSummary.EMPTY, VectorSummary::with)
                .run(
                        () -> path.worker(new RandomStreams(seed), "server"),
                        Goal.none(),
                        Observer.none(),
                        CancelToken.NONE);
        return share(outcome.result(), plan.horizon());
    }

    private static ConfidenceInterval share(VectorSummary histories, double horizon) {
        var up = histories.column(RenewalMeasure.UP.ordinal()).interval(LEVEL);
        return new ConfidenceInterval(up.estimate() / horizon, up.halfWidth() / horizon, LEVEL);
    }

    private static ReplicationSettings settings(int replications) {
        return new ReplicationSettings(100, replications, 2, Optional.empty());
    }
}
