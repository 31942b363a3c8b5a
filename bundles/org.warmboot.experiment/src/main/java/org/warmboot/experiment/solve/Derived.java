package org.warmboot.experiment.solve;

import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.analysis.lattice.Courses;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.Randomness;
import org.warmboot.experiment.result.LongRunAnalysis;

/** A long run as models of renewal theory see it, or why they cannot. */
public sealed interface Derived {

    /** For the result of a run: values over the horizon of the run, from new components, and the model in words. */
    LongRunAnalysis analysis();

    /** The long run is solved. */
    final class Solved implements Derived {

        private final LongRunCase given;
        private final OperationModel model;
        private final Courses courses = Courses.forSearch();
        private final Courses looks = Courses.forLook();

        Solved(LongRunCase given, OperationModel model) {
            this.given = given;
            this.model = model;
        }

        /**
         * Rates in the long run with other intervals. May be called by several threads.
         *
         * @param hypervisor interval of the policies for hypervisors in seconds; NaN as given, infinite to leave them
         *     out, 0 at once
         * @param system interval of the policies for operating systems, likewise
         */
        public LongRunRates rates(double hypervisor, double system) {
            return model.rates(hypervisor, system, courses);
        }

        /** The same roughly, for a first look at many intervals. */
        LongRunRates roughRates(double hypervisor, double system) {
            return model.rates(hypervisor, system, looks);
        }

        /**
         * Rates as given, over the time that the run looks at, from new components on: what its simulation yields on
         * average. Absent if they cannot be found well enough.
         */
        public Optional<LongRunRates> ratesOverHorizon() {
            return model.ratesBetween(given.plan().warmUpSeconds(), given.plan().horizonSeconds());
        }

        /** What is solved. */
        OperationModel model() {
            return model;
        }

        /** Cost per year at given rates; absent if nothing is said about costs. */
        public OptionalDouble cost(LongRunRates rates) {
            return given.costs()
                    .map(costs -> OptionalDouble.of(
                            rates.costPerYear(costs, given.plan().hosts().size(), given.guests())))
                    .orElse(OptionalDouble.empty());
        }

        @Override
        public LongRunAnalysis analysis() {
            var steady = model.rates(Double.NaN, Double.NaN, Courses.forAnswer());
            var inTheLongRun = Optional.of(steady.solution(cost(steady)))
                    .filter(solution -> Double.isFinite(solution.availability()));
            if (Randomness.isAbsent(given) || model.isSafe()) {
                return new LongRunAnalysis(
                        Optional.of(OnlyHistory.solution(given)), inTheLongRun, ModelWords.of(model, given));
            }
            return ratesOverHorizon()
                    .map(rates -> new LongRunAnalysis(
                            Optional.of(rates.solution(cost(rates))), inTheLongRun, ModelWords.of(model, given)))
                    .orElseGet(() -> new NotSolved(Messages.get("solve.not.resolved")).analysis());
        }
    }

    /**
     * No model fits, but nothing is left to chance.
     *
     * @param given the long run
     */
    record Played(LongRunCase given) implements Derived {

        @Override
        public LongRunAnalysis analysis() {
            return new LongRunAnalysis(
                    Optional.of(OnlyHistory.solution(given)), Optional.empty(), Messages.get("solve.model.played"));
        }
    }

    /**
     * No model fits.
     *
     * @param reason what in the scenario prevents it, and what would allow it
     */
    record NotSolved(String reason) implements Derived {

        @Override
        public LongRunAnalysis analysis() {
            return new LongRunAnalysis(Optional.empty(), Optional.empty(), reason);
        }
    }
}
