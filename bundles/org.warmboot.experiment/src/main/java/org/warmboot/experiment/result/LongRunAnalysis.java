package org.warmboot.experiment.result;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A long run solved instead of simulated.
 *
 * @param solution means over the time that the run looks at, from new components on; absent if no model fits
 * @param steady what the same comes to in the long run, when the beginning is forgotten; absent if it is not known
 * @param model the model in words, with what it leaves out; or why none fits
 */
public record LongRunAnalysis(Optional<Solution> solution, Optional<Solution> steady, String model) {

    /**
     * Values of a solution; a year has 365 days.
     *
     * @param availability share of the time in which a service answers
     * @param planned seconds without the service per year by rejuvenation
     * @param unplanned seconds without the service per year by failures
     * @param failuresPerYear failures of all that takes the service down
     * @param actionsPerYear rejuvenations of all that takes the service down
     * @param costPerYear cost per year; absent if the scenario says nothing about costs
     */
    public record Solution(
            double availability,
            double planned,
            double unplanned,
            double failuresPerYear,
            double actionsPerYear,
            OptionalDouble costPerYear) {}
}
