package org.warmboot.experiment.solve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.experiment.solve.Cases.HOUR;
import static org.warmboot.experiment.solve.Cases.every;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.analysis.threads.Threads;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.experiment.longrun.CostRates;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.AnswerKind;

class OptimisationTest {

    private static final double YEARS = 10 * 8760.0;

    @Test
    void dohisIntervalIsFound() {
        var best = best(dohi(1000).over(YEARS, 0, 1000));
        assertEquals(OptimalPolicy.Basis.ANALYSIS, best.basis());
        assertEquals(AnswerKind.AT, best.hypervisor().kind());
        assertEquals(1541.71, best.hypervisor().interval() / HOUR, 5e-3);
        assertEquals((1 - 0.999827011) * LongRunMeasures.YEAR, best.loss(), 2e-2);
        assertTrue(best.hypervisor().from() < 1400 * HOUR && best.hypervisor().to() > 1700 * HOUR);
        assertTrue(best.asGiven() > best.loss());
        assertTrue(best.confirmation().availability().covers(0.999827011));
        assertEquals(41, best.curve().size());
    }

    @Test
    void withoutAgingNeverIsTheAnswer() {
        var best = best(Cases.host(1)
                .life("vmm", new Exponential(2160 * HOUR), 0.5)
                .hypervisor(every(700), true, 1 / 6.0, "vmm", "dom0")
                .over(YEARS, 0, 200));
        assertEquals(AnswerKind.NEVER, best.hypervisor().kind());
        assertEquals(Double.POSITIVE_INFINITY, best.hypervisor().to());
    }

    @Test
    void failuresThatCostMuchCallForRejuvenationAtOnce() {
        var best = best(Cases.host(1)
                .life(
                        "vmm",
                        Optional.of(new Exponential(168 * HOUR)),
                        new Exponential(200 * HOUR),
                        new Deterministic(5 * HOUR))
                .afterDegradation("vmm", new Exponential(336 * HOUR), 1 / 60.0)
                .costs(new CostRates("EUR", 0.1, 10, 0, 0, 0, 0))
                .over(YEARS, 0, 200));
        assertEquals(AnswerKind.AT_ONCE, best.hypervisor().kind());
        assertEquals(LongRunObjective.COST, best.objective());
        assertEquals("EUR", best.unit());
        assertEquals(0, best.hypervisor().interval());
    }

    /**
     * Robust for 72 h, then failing after 2160 h; 10 min of rejuvenation at a twelfth of a dollar, 30 min of repair at
     * 83 dollars a minute. At once after the degradation a cycle is 72 h and 10 min, and never fails: 121.39 actions a
     * year cost 101.15 USD and 20.23 h.
     */
    @Test
    void atOnceIsConfirmedAndPricedWithoutAnyDelay() {
        for (var delay : new double[] {0.5, 264, 26_400, 2.64e6}) {
            var best = best(degrading(delay).over(600_000, 24_000, 100));
            assertEquals(AnswerKind.AT_ONCE, best.hypervisor().kind());
            var perYear = 8760 / (72 + 1 / 6.0);
            assertEquals(perYear * 10 / 12, best.loss(), 1e-6);
            assertEquals(perYear * 10 / 12, best.overHorizon().orElseThrow(), 0.1);
            assertEquals(1, best.confirmedLoss().mean() / (perYear * 10 / 12), 0.005, () -> "from " + delay);
            assertEquals(perYear / 6, best.confirmation().downtimePerYear().mean() / HOUR, 0.1);
            // a delay of mean d lets d / 2160 of the cycles fail, which is 2500 USD each
            var end = best.hypervisor().to() / HOUR;
            assertEquals(
                    0.01,
                    perYear * 2500 * end / 2160 / best.loss(),
                    0.002,
                    () -> best.hypervisor().toString());
        }
    }

    @Test
    void neverIsConfirmedWithoutThePolicy() {
        var given = Cases.host(1)
                .life("vmm", new Exponential(2160 * HOUR), 0.5)
                .hypervisor(every(700), true, 1 / 6.0, "vmm", "dom0")
                .over(YEARS, 0, 200);
        var best = best(given);
        assertEquals(0, best.confirmation().hypervisorActions().mean());
        var alone = LongRunSimulator.simulate(
                given.withIntervals(Double.POSITIVE_INFINITY, Double.NaN), 0, CancelToken.NONE);
        assertEquals(alone.orElseThrow().measures(), best.confirmation());
        // where the band begins, rejuvenations of 1/6 h add as much as makes no difference: l / (exp(l T) - 1) of them
        var half = (best.confirmedLoss().high() - best.confirmedLoss().low()) / 2;
        var added = 8760 / 2160.0 / Math.expm1(best.hypervisor().from() / HOUR / 2160) * 600;
        assertEquals(1, added / Math.max(half, 0.01 * best.loss()), 0.002);
    }

    @Test
    void theAnswerDoesNotDependOnTheIntervalOneStartsFrom() {
        var solved = new ArrayList<OptimalPolicy>();
        var simulated = new ArrayList<OptimalPolicy>();
        for (var start : new double[] {0.5, 20, 400, 3e4, 5e5}) {
            solved.add(best(dohi(start).over(YEARS, 0, 200)));
            simulated.add(best(withDailyBreaks(agingAndSwift(start), 1e4, 40)));
        }
        for (var each : solved) {
            assertEquals(OptimalPolicy.Basis.ANALYSIS, each.basis());
            assertEquals(
                    solved.getFirst().hypervisor().interval(), each.hypervisor().interval());
            assertEquals(
                    solved.getFirst().hypervisor().from(), each.hypervisor().from());
            assertEquals(solved.getFirst().hypervisor().to(), each.hypervisor().to());
            assertEquals(solved.getFirst().loss(), each.loss());
            assertEquals(solved.getFirst().confirmedLoss(), each.confirmedLoss());
            assertEquals(solved.getFirst().curve(), each.curve());
        }
        for (var each : simulated) {
            assertEquals(OptimalPolicy.Basis.SIMULATION, each.basis());
            assertEquals(
                    simulated.getFirst().hypervisor().interval(),
                    each.hypervisor().interval());
            assertEquals(simulated.getFirst().confirmedLoss(), each.confirmedLoss());
            assertEquals(simulated.getFirst().curve(), each.curve());
        }
    }

    @Test
    void anAnswerAtAnEndOfTheRangeSaysSo() {
        // an action that takes no guest away costs nothing: the more of them the better
        var free = best(Cases.host(1)
                .life("vmm", Weibull.ofMean(2, 1000 * HOUR), 5)
                .hypervisor(every(100), true, 0, "vmm", "dom0")
                .over(YEARS, 0, 50));
        assertEquals(AnswerKind.AT, free.hypervisor().kind());
        assertEquals(OptimalPolicy.Edge.SHORTEST, free.hypervisor().edge());
        assertEquals(
                OptimalPolicy.Edge.NONE,
                best(dohi(1000).over(YEARS, 0, 50)).hypervisor().edge());
    }

    @Test
    void theCallerAloneHearsOfTheProgress() {
        var given = dohi(200).over(YEARS, 0, 200);
        var asGiven = LongRunSimulator.simulate(given, 2, CancelToken.NONE).orElseThrow();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        var shares = new ArrayList<Double>();
        Optimisation.optimum(
                given,
                asGiven,
                Threads.of(2),
                share -> {
                    threads.add(Thread.currentThread());
                    shares.add(share);
                },
                CancelToken.NONE);
        assertEquals(Set.of(Thread.currentThread()), threads);
        assertEquals(shares.stream().sorted().toList(), shares);
        assertEquals(1, shares.getLast());
    }

    @Test
    void bothIntervalsAreFoundTogether() {
        var given = Cases.host(1)
                .life("vmm", Weibull.ofMean(3, 2500 * HOUR), 4)
                .life("guest1", Weibull.ofMean(2.5, 500 * HOUR), 2)
                .hypervisor(every(3000), true, 0.2, "vmm", "dom0")
                .system("guest1", every(400), true, 0.1)
                .over(YEARS, 0, 300);
        var best = best(given);
        assertEquals(AnswerKind.AT, best.hypervisor().kind());
        assertEquals(AnswerKind.AT, best.operatingSystem().orElseThrow().kind());
        assertTrue(best.loss() < best.asGiven());
        assertTrue(best.confirmedLoss().mean() < best.asGiven());
        assertEquals(41, best.systemCurve().size());
    }

    @Test
    void whereNoModelFitsSimulationFindsAboutTheSame() {
        var solved = best(dohiPeriodic().over(1, YEARS, 0, 1000, OpenTimes.ALWAYS));
        var simulated = best(withDailyBreaks(dohiPeriodic(), YEARS, 1000));
        assertEquals(OptimalPolicy.Basis.SIMULATION, simulated.basis());
        assertEquals(AnswerKind.AT, simulated.hypervisor().kind());
        var found = simulated.hypervisor().interval();
        assertTrue(
                solved.hypervisor().from() * 0.8 < found
                        && found < solved.hypervisor().to() * 1.25,
                () -> simulated.hypervisor() + " against " + solved.hypervisor());
        assertEquals(1, simulated.loss() / solved.loss(), 0.05);
        assertTrue(simulated.hypervisor().from() <= found
                && found <= simulated.hypervisor().to());
    }

    @Test
    void nothingComesOfACancelledSearch() {
        var given = dohi(1000).over(YEARS, 0, 100);
        var asGiven = LongRunSimulator.simulate(given, 1, CancelToken.NONE).orElseThrow();
        assertTrue(Optimisation.optimum(given, asGiven, Threads.ONE, share -> {}, () -> true)
                .isEmpty());
    }

    @Test
    void theBottomOfAParabolaIsExact() {
        var x = new double[] {-2, -1, 0, 1, 2};
        var y = new double[] {9, 4, 1, 0, 1};
        assertEquals(1, Parabola.bottom(x, y).orElseThrow(), 1e-12);
        assertTrue(Parabola.bottom(x, new double[] {-4, -1, 0, -1, -4}).isEmpty());
    }

    /** The same with clocks that keep their times after a repair, for which there is no model. */
    static LongRunCase withoutRestarts(LongRunCase given) {
        var hosts = given.plan().hosts().stream()
                .map(host -> host.with(host.policies().stream()
                        .map(policy -> policy.hypervisor()
                                ? policy
                                : new LongRunPolicy(
                                        false,
                                        policy.trigger(),
                                        policy.pausesWhileDown(),
                                        false,
                                        policy.openTimes(),
                                        policy.operation()))
                        .toList()))
                .toList();
        return new LongRunCase(
                given.technique(),
                given.techniqueName(),
                given.parameters(),
                given.plan().with(hosts),
                given.lives(),
                given.delays(),
                given.costs(),
                given.settings());
    }

    private static Cases dohi(double delayHours) {
        return Cases.host(1)
                .life(
                        "vmm",
                        Optional.of(new Exponential(240 * HOUR)),
                        Weibull.ofMean(2, 2160 * HOUR),
                        new Deterministic(0.5 * HOUR))
                .afterDegradation("vmm", new Deterministic(delayHours * HOUR), 1 / 6.0);
    }

    /** An hour of every day is closed: too little to change anything, but no renewal process. */
    private static LongRunCase withDailyBreaks(Cases cases, double hours, long replications) {
        int days = (int) (hours / 24);
        var opens = new double[days];
        var closes = new double[days];
        for (int day = 0; day < days; day++) {
            opens[day] = (24.0 * day + 1) * HOUR;
            closes[day] = (24.0 * day + 24) * HOUR;
        }
        return cases.over(1, hours, 0, replications, new OpenTimes(opens, closes));
    }

    private static Cases agingAndSwift(double startHours) {
        return Cases.host(1)
                .life("vmm", Weibull.ofMean(3, 200 * HOUR), 5)
                .hypervisor(every(startHours), true, 0.5, "vmm", "dom0");
    }

    private static Cases degrading(double delayHours) {
        return Cases.host(1)
                .life(
                        "vmm",
                        Optional.of(new Exponential(72 * HOUR)),
                        new Exponential(2160 * HOUR),
                        new Exponential(0.5 * HOUR))
                .afterDegradation("vmm", new Exponential(delayHours * HOUR), 1 / 6.0)
                .costs(new CostRates("USD", 1 / 12.0, 1000 / 12.0, 0, 0, 0, 0));
    }

    private static Cases dohiPeriodic() {
        return Cases.host(1)
                .life("vmm", Weibull.ofMean(3, 1000 * HOUR), 5)
                .hypervisor(every(2000), true, 0.5, "vmm", "dom0");
    }

    static OptimalPolicy best(LongRunCase given) {
        var asGiven = LongRunSimulator.simulate(given, 0, CancelToken.NONE).orElseThrow();
        return Optimisation.optimum(given, asGiven, Threads.of(0), share -> {}, CancelToken.NONE)
                .orElseThrow();
    }
}
