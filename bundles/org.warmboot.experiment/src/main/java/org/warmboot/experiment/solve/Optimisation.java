package org.warmboot.experiment.solve;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import org.warmboot.analysis.threads.Threads;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.longrun.Simulated;
import org.warmboot.experiment.result.OptimalPolicy;

/**
 * Finds the intervals that serve the objective of a long run best, one technique at a time.
 *
 * <p>Where a model fits, it is searched; else simulations with common random numbers are. The answer is then simulated
 * as what it is: without the policy if it is never, without any delay if it is at once. What makes no difference is the
 * larger of two amounts: half the width of the interval that this simulation yields, and one percent of the least loss.
 * The intervals of the scenario have no say in it, save for the loss that they have themselves.
 */
public final class Optimisation {

    /** Share of the least loss that makes no difference to anybody. */
    static final double NO_MATTER = 0.01;

    private static final double SEARCHED = 0.7;

    private final LongRunCase given;
    private final Simulated asGiven;
    private final LossMeasure measure;

    private Optimisation(LongRunCase given, Simulated asGiven) {
        this.given = given;
        this.asGiven = asGiven;
        measure = LossMeasure.of(given);
    }

    /** Whether some policy has an interval that can be chosen. */
    public static boolean isPossible(LongRunCase given) {
        return given.hypervisorInterval().isPresent() || given.systemInterval().isPresent();
    }

    /**
     * The best intervals.
     *
     * @param given the long run; see {@link #isPossible}
     * @param asGiven its simulation
     * @param threads threads for searches and simulations
     * @param share hears how much is done, 0 to 1, on the calling thread
     * @param cancel asked all the time
     * @return the best intervals, confirmed by a simulation; absent if it was cancelled
     */
    public static Optional<OptimalPolicy> optimum(
            LongRunCase given, Simulated asGiven, Threads threads, DoubleConsumer share, CancelToken cancel) {
        return new Optimisation(given, asGiven).optimum(threads, share, cancel);
    }

    private Optional<OptimalPolicy> optimum(Threads threads, DoubleConsumer share, CancelToken cancel) {
        DoubleConsumer ofSearch = part -> share.accept(SEARCHED * part);
        var search = solvedInRange()
                .<Search>map(solved -> new AnalyticSearch(given, solved, threads, ofSearch, cancel))
                .orElseGet(() -> new SimulatedSearch(
                        given, new SimulatedRounds(given, asGiven.replications(), threads, ofSearch, cancel)));
        return search.best().flatMap(best -> {
            // as many as were made before, however they ended
            var chosen = best.in(given).with(given.settings().withReplications(asGiven.replications()));
            var confirmed = threads.together(count -> LongRunSimulator.simulate(chosen, count, cancel));
            return confirmed
                    .flatMap(simulated -> search.around(measure.of(simulated.measures())))
                    .map(around -> {
                        share.accept(1);
                        return policy(around, chosen, confirmed.orElseThrow());
                    });
        });
    }

    /**
     * The model, if one fits at intervals that are searched and yields numbers; whether one fits at those of the
     * scenario is another question.
     */
    private Optional<Derived.Solved> solvedInRange() {
        var middle = new IntervalPair(middle(true), middle(false));
        return Derivation.derive(middle.in(given)) instanceof Derived.Solved solved
                        && Double.isFinite(measure.of(solved, solved.rates(middle.hypervisor(), middle.system())))
                ? Optional.of(solved)
                : Optional.empty();
    }

    private double middle(boolean hypervisor) {
        return IntervalRange.given(given, hypervisor).isPresent()
                ? IntervalRange.of(given, hypervisor).middle()
                : Double.NaN;
    }

    private OptimalPolicy policy(BestIntervals best, LongRunCase chosen, Simulated confirmed) {
        boolean isSolved = best.basis() == OptimalPolicy.Basis.ANALYSIS;
        return new OptimalPolicy(
                measure.objective(),
                best.basis(),
                measure.unit(),
                answer(true, best.hypervisor()),
                given.systemInterval().isPresent() ? Optional.of(answer(false, best.system())) : Optional.empty(),
                best.loss(),
                isSolved ? solvedAsGiven() : measure.of(asGiven.measures()).mean(),
                isSolved ? overHorizon(chosen) : OptionalDouble.empty(),
                confirmed.measures(),
                measure.of(confirmed.measures()),
                best.hypervisor().curve(),
                best.system().curve(),
                List.of());
    }

    /** Loss of the scenario in the long run; that of its simulation where no model fits its own intervals. */
    private double solvedAsGiven() {
        return Derivation.derive(given) instanceof Derived.Solved solved
                ? measure.of(solved, solved.rates(Double.NaN, Double.NaN))
                : measure.of(asGiven.measures()).mean();
    }

    private OptionalDouble overHorizon(LongRunCase chosen) {
        return Derivation.derive(chosen) instanceof Derived.Solved solved
                ? solved.ratesOverHorizon()
                        .map(rates -> OptionalDouble.of(measure.of(solved, rates)))
                        .orElse(OptionalDouble.empty())
                : OptionalDouble.empty();
    }

    private OptimalPolicy.Answer answer(boolean hypervisor, BestIntervals.Level level) {
        boolean delays = given.plan().hosts().stream()
                .flatMap(host -> host.policies().stream())
                .filter(policy -> policy.hypervisor() == hypervisor)
                .anyMatch(policy -> policy.trigger() instanceof LongRunTrigger.Degradation);
        return delays ? level.answer().afterDegradation() : level.answer();
    }
}
