package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.Checkpoints;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.longrun.Simulated;
import org.warmboot.experiment.longrun.SimulationLimits;
import org.warmboot.experiment.longrun.SimulationProgress;
import org.warmboot.experiment.result.Estimate;

/** Monte Carlo of long runs: threads, stored states, precision and cancel, with the example of tenants. */
class LongRunSimulatorTest {

    private static final long SEED = 20261120;

    @Test
    void oneTwoAndThreeThreadsGiveTheSameDigits() {
        var cases = tenants(200);
        var one = simulate(cases, 1);
        assertEquals(one, simulate(cases, 2));
        assertEquals(one, simulate(cases, 3));
    }

    @Test
    void goingOnWithAStoredStateGivesTheDigitsOfOneGo() {
        var store = new MemoryStore();
        // 100 are no whole number of blocks: the last ones are made anew
        simulate(tenants(100), store, progress -> {}, CancelToken.NONE);
        assertEquals(96, store.states.get("key").replications());
        var more = simulate(tenants(250), store, progress -> {}, CancelToken.NONE);
        assertEquals(Optional.of(simulate(tenants(250), 2)), more);
    }

    @Test
    void aStateOfOtherCasesIsNotUsed() {
        var store = new MemoryStore();
        simulate(tenants(64).subList(0, 1), store, progress -> {}, CancelToken.NONE);
        var all = simulate(tenants(64), store, progress -> {}, CancelToken.NONE);
        assertEquals(Optional.of(simulate(tenants(64), 2)), all);
    }

    @Test
    void aCancelledRunEndsSoonAndIsGoneOnWith() {
        var store = new MemoryStore();
        var enough = new AtomicLong();
        var cancelled = simulate(
                tenants(100_000_000),
                store,
                progress -> enough.compareAndSet(0, progress.done() > 200 ? System.nanoTime() : 0),
                () -> enough.get() != 0);
        // a second, and as much again for a busy machine
        assertTrue(System.nanoTime() - enough.get() < 2_000_000_000L);
        assertTrue(cancelled.isEmpty());
        var made = store.states.get("key").replications();
        assertTrue(made > 0);
        var more = simulate(tenants(made + 40), store, progress -> {}, CancelToken.NONE);
        assertEquals(Optional.of(simulate(tenants(made + 40), 2)), more);
    }

    @Test
    void itStopsWhenTheWorstDowntimeIsAsExactAsWanted() {
        var options = new RunOptions(
                0, OptionalLong.of(SEED), OptionalLong.of(100_000), OptionalDouble.of(0.02), ReplicationStore.NONE);
        var seen = new ArrayList<SimulationProgress>();
        var simulated = simulate(
                        LongRuns.cases("tenants", "neglected", options), new MemoryStore(), seen::add, CancelToken.NONE)
                .orElseThrow();
        var worst = simulated.stream()
                .map(each -> each.measures().availability())
                .mapToDouble(availability -> (availability.high() - availability.low()) / 2 / (1 - availability.mean()))
                .max()
                .orElseThrow();
        assertTrue(worst <= 0.02, "half width " + worst);
        assertTrue(worst > 0.015, "no more than needed: " + worst);
        assertTrue(simulated.getFirst().replications() < 5000);
        var last = seen.getLast();
        assertEquals(last.total(), last.done());
        assertEquals(worst, last.halfWidth(), worst / 50, "of the normal distribution");
    }

    @Test
    void commonRandomNumbersTellDifferencesThatTheIntervalsAloneDoNot() {
        var simulated = simulate(tenants(320), 0);
        var warm = simulated.get(0).measures().availability();
        var saved = simulated.get(1).measures().availability();
        var gain = simulated.get(1).gain().orElseThrow();
        assertTrue(simulated.get(0).gain().isEmpty());
        assertEquals(saved.mean() - warm.mean(), gain.mean(), 1e-12);
        assertTrue(width(gain) < width(warm) / 5, gain + " is much narrower than " + warm);
    }

    @Test
    void whereNothingIsRandomOneHistoryIsEnough() {
        var certain = tenants(1000).stream()
                .map(one -> new LongRunCase(
                        one.technique(),
                        one.techniqueName(),
                        one.parameters(),
                        Certainty.of(one.plan()),
                        Map.of(),
                        one.delays(),
                        one.costs(),
                        one.settings()))
                .toList();
        var simulated = simulate(certain, 0);
        assertEquals(1, simulated.getFirst().replications());
        var availability = simulated.getFirst().measures().availability();
        assertEquals(Estimate.exact(availability.mean()), availability);
        assertTrue(availability.mean() < 1);
        assertFalse(simulated.getFirst().outages().isEmpty());
    }

    private static double width(Estimate estimate) {
        return estimate.high() - estimate.low();
    }

    private static List<LongRunCase> tenants(long replications) {
        return LongRuns.cases("tenants", "neglected", LongRuns.options(SEED, replications));
    }

    @Test
    void aBudgetOfTimeEndsASimulationAfterWholeBlocks() {
        var effort = new SimulationLimits(2, Optional.of(Duration.ofMillis(200)));
        var simulated = LongRunSimulator.simulate(
                        tenants(100_000_000), effort, Checkpoints.NONE, progress -> {}, CancelToken.NONE)
                .orElseThrow();
        var made = simulated.getFirst().replications();
        assertTrue(made > 0 && made < 100_000_000, () -> "made " + made);
        assertEquals(simulated, simulate(tenants(made), 2));
    }

    private static List<Simulated> simulate(List<LongRunCase> cases, int threads) {
        return LongRunSimulator.simulate(
                        cases, SimulationLimits.of(threads), Checkpoints.NONE, progress -> {}, CancelToken.NONE)
                .orElseThrow();
    }

    private static Optional<List<Simulated>> simulate(
            List<LongRunCase> cases, MemoryStore store, Consumer<SimulationProgress> observer, CancelToken cancel) {
        return LongRunSimulator.simulate(
                cases, SimulationLimits.of(2), new Checkpoints(store, "key"), observer, cancel);
    }
}
