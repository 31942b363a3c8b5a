package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.analysis.renewal.AgeRejuvenation;
import org.warmboot.analysis.renewal.HuangModel;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.longrun.Simulated;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRunMeasures;

/**
 * The 99 % intervals of simulated scenario files cover the published solutions of the same models: with most of many
 * seeds, not with one lucky seed. Of 30 right intervals, more than four miss once in seventy thousand times.
 */
class LongRunCoverageTest {

    private static final int SEEDS = 30;
    private static final int MISSES = 4;
    private static final long REPLICATIONS = 320;
    private static final double YEAR = 8760;

    @Test
    void huangWithoutRejuvenation() {
        covers("huang-never", availability(), 1 - 0.4904 / 8640, 5e-5 / 8640);
        covers("huang-never", cost(), 490.44 * YEAR / 8640, 5e-3 * YEAR / 8640);
    }

    @Test
    void huangWithRejuvenation() {
        covers("huang-rejuvenation", availability(), 1 - 5.9661 / 8640, 5e-5 / 8640);
        covers("huang-rejuvenation", cost(), 554.33 * YEAR / 8640, 5e-3 * YEAR / 8640);
    }

    @Test
    void theModelsOfTheFilesAreThePublishedOnes() {
        assertEquals(0.4904, new HuangModel(1 / 168.0, 1 / 8640.0, 2, 0, 3).downtime(8640), 5e-5);
        assertEquals(5.9661, new HuangModel(1 / 168.0, 1 / 8640.0, 2, 1 / 336.0, 3).downtime(8640), 5e-5);
        var dohi = new AgeRejuvenation(240, Weibull.ofMean(2, 2160), 0.5, 1 / 6.0);
        assertEquals(0.999827011, dohi.availability(1541.71), 5e-10);
    }

    @Test
    void dohiAtItsOptimum() {
        covers("dohi-optimum", availability(), 0.999827011, 5e-10);
    }

    @Test
    void constantHazard() {
        var model = AgeRejuvenation.of(new Exponential(2160), 0.5, 1 / 6.0);
        covers("memoryless-search", availability(), model.availability(30 * 24), 0);
    }

    @Test
    void deterministicIntervalEventByEvent() {
        covers("garg-events", availability(), 0.99861523, 5e-9);
    }

    @Test
    void deterministicIntervalCycleByCycle() {
        covers("garg-renewal", availability(), 0.99861523, 5e-9);
    }

    @Test
    void cyclesAndEventsTellTheSame() {
        var cycles = simulated("garg-renewal", 1);
        var events = simulated("garg-events", 2);
        assertEquals(HistoryMethod.RENEWAL, cycles.method());
        assertEquals(HistoryMethod.EVENTS, events.method());
        agree(cycles, events, measures -> measures.downtime().hypervisorActions());
        agree(cycles, events, measures -> measures.downtime().hypervisorFailures());
        agree(cycles, events, LongRunMeasures::plannedOutages);
        agree(cycles, events, LongRunMeasures::unplannedOutages);
        agree(cycles, events, LongRunMeasures::timeBetweenOutages);
        agree(cycles, events, LongRunMeasures::hypervisorActions);
        agree(cycles, events, LongRunMeasures::hypervisorFailures);
        assertEquals(events.outages().size(), cycles.outages().size());
        assertEquals(
                events.outages().getFirst().plannedPerYear(),
                cycles.outages().getFirst().plannedPerYear(),
                0.1);
    }

    /** Intervals of independent simulations overlap unless both are far off. */
    private static void agree(Simulated one, Simulated other, Function<LongRunMeasures, Estimate> measure) {
        var first = measure.apply(one.measures());
        var second = measure.apply(other.measures());
        assertTrue(first.low() <= second.high() && second.low() <= first.high(), first + " and " + second);
    }

    private static Function<LongRunMeasures, Estimate> availability() {
        return LongRunMeasures::availability;
    }

    private static Function<LongRunMeasures, Estimate> cost() {
        return measures -> measures.cost().orElseThrow().perYear();
    }

    private static void covers(
            String experiment, Function<LongRunMeasures, Estimate> measure, double value, double printed) {
        var misses = 0;
        for (var seed = 1; seed <= SEEDS; seed++) {
            var estimate = measure.apply(simulated(experiment, seed).measures());
            misses += estimate.low() <= value + printed && value - printed <= estimate.high() ? 0 : 1;
        }
        assertTrue(misses <= MISSES, experiment + ": " + misses + " of " + SEEDS + " miss " + value);
    }

    private static Simulated simulated(String experiment, long seed) {
        var one = LongRuns.cases("reference-models", experiment, LongRuns.options(seed, REPLICATIONS))
                .getFirst();
        return LongRunSimulator.simulate(one, 0, CancelToken.NONE).orElseThrow();
    }
}
