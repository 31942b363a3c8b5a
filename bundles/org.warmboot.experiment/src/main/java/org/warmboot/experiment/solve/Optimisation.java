package org.warmboot.experiment.solve;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.longrun.Simulated;
import org.warmboot.experiment.result.OptimalPolicy;

/**
 * Finds the intervals that serve the objective of a long run best, one technique at a time.
 *
 * <p>Where a model fits, it is searched; else simulations with common random numbers are. What makes no difference is
 * the larger of two amounts: half the width of the interval that the simulation of the scenario yields, and one percent
 * of the least loss.
 */
public final class Optimisation {

    /** Share of the least loss that makes no difference to anybody. */
    static final double NO_MATTER = 0.01;

    private static final double SEARCHED = 0.7;

    private Optimisation() {}

    /** Whether some policy has an interval that can be chosen. */
    public static boolean isPossible(LongRunCase given) {
        return given.hypervisorInterval().isPresent() || given.systemInterval().isPresent();
    }

    /**
     * The best intervals.
     *
     * @param given the long run; see {@link #isPossible}
     * @param asGiven its simulation
     * @param threads threads for simulations; 0 for one per core
     * @param share hears how much is done, 0 to 1, on any thread
     * @param cancel asked all the time
     * @return the best intervals, confirmed by a simulation; absent if it was cancelled
     */
    public static Optional<OptimalPolicy> optimum(
            LongRunCase given, Simulated asGiven, int threads, DoubleConsumer share, CancelToken cancel) {
        DoubleConsumer ofSearch = part -> share.accept(SEARCHED * part);
        var found = switch (Derivation.derive(given)) {
            case Derived.Solved solved -> new AnalyticSearch(given, solved, asGiven, ofSearch, cancel).best();
            case Derived.NotSolved unsolved ->
                new SimulatedSearch(given, asGiven, threads, ofSearch, cancel).best();
        };
        return found.flatMap(best -> {
            share.accept(SEARCHED);
            // as many as were made before, however they ended
            var chosen = given.withIntervals(best.hypervisor().playable(), best.system().playable())
                    .with(given.settings().withReplications(asGiven.replications()));
            return LongRunSimulator.simulate(chosen, threads, cancel).map(confirmed -> {
                share.accept(1);
                return policy(given, best, asGiven, confirmed);
            });
        });
    }

    private static OptimalPolicy policy(LongRunCase given, BestIntervals best, Simulated asGiven, Simulated confirmed) {
        var measure = LossMeasure.of(given);
        return new OptimalPolicy(
                measure.objective(),
                best.basis(),
                measure.unit(),
                answer(given, true, best.hypervisor()),
                given.systemInterval().isPresent()
                        ? Optional.of(answer(given, false, best.system()))
                        : Optional.empty(),
                best.loss(),
                Double.isNaN(best.asGiven()) ? measure.of(asGiven.measures()).mean() : best.asGiven(),
                confirmed.measures(),
                measure.of(confirmed.measures()),
                best.hypervisor().curve(),
                best.system().curve(),
                List.of());
    }

    private static OptimalPolicy.Answer answer(LongRunCase given, boolean hypervisor, BestIntervals.Level level) {
        boolean delays = given.plan().hosts().stream()
                .flatMap(host -> host.policies().stream())
                .filter(policy -> policy.hypervisor() == hypervisor)
                .anyMatch(policy -> policy.trigger() instanceof LongRunTrigger.Degradation);
        return delays ? level.answer().afterDegradation() : level.answer();
    }
}
