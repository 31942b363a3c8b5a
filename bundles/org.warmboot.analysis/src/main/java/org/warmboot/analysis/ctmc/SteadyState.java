package org.warmboot.analysis.ctmc;

import java.util.List;

/** What is known of the long run of a chain: the probabilities, or why there are none. Never a guess. */
public sealed interface SteadyState {

    /** How the probabilities were found. */
    enum Method {
        /** Products of birth over death rates. */
        BIRTH_DEATH,
        /** Elimination without subtraction in a narrow band. */
        BANDED_ELIMINATION,
        /** Elimination without subtraction in a full matrix. */
        DENSE_ELIMINATION,
        /** Sweeps of Gauss and Seidel. */
        GAUSS_SEIDEL,
        /** Sweeps on the chain and on smaller ones that lump its states. */
        AGGREGATION
    }

    /**
     * The only stationary distribution. States that the chain leaves for good have probability 0.
     *
     * @param probabilities probability of each state in the long run
     * @param method how they were found
     * @param residual sum of the flows that are not balanced over the sum of all flows
     * @param sweeps sweeps over the whole chain; 0 for a direct method
     */
    record Solved(Probabilities probabilities, Method method, double residual, int sweeps) implements SteadyState {}

    /**
     * The long run depends on the start: the chain falls into several classes of states that it never leaves.
     *
     * @param states first state of each class
     */
    record SeveralClasses(List<Integer> states) implements SteadyState {

        /** Copies the list. */
        public SeveralClasses {
            states = List.copyOf(states);
        }
    }

    /**
     * The iteration was given up before it was certain of the required accuracy.
     *
     * @param sweeps sweeps over the whole chain
     * @param residual sum of the flows that are not balanced over the sum of all flows
     * @param difference distance of two iterates that started from different places
     */
    record NotConverged(int sweeps, double residual, double difference) implements SteadyState {}

    /**
     * The probabilities.
     *
     * @throws IllegalStateException if there are none, with the reason
     */
    default Probabilities orElseThrow() {
        return switch (this) {
            case Solved solved -> solved.probabilities();
            case SeveralClasses several ->
                throw new IllegalStateException(
                        "the chain has several recurrent classes, with states " + several.states());
            case NotConverged not ->
                throw new IllegalStateException(
                        "the iteration did not converge in " + not.sweeps() + " sweeps, residual " + not.residual());
        };
    }
}
