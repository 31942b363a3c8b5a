package org.warmboot.experiment.solve;

import java.util.Optional;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.Simulated;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.LongRunObjective;

/**
 * What intervals are judged by: seconds of downtime per service and year, or cost per year.
 *
 * @param byCost whether it is cost
 * @param unit {@code s} or the currency
 */
public record LossMeasure(boolean byCost, String unit) {

    /** The objective of a long run; availability where nothing is said about costs. */
    public static LossMeasure of(LongRunCase given) {
        boolean byCost = given.settings().objective() == LongRunObjective.COST
                && given.costs().isPresent();
        return new LossMeasure(byCost, byCost ? given.costs().get().currency() : "s");
    }

    /** What they are judged by. */
    public LongRunObjective objective() {
        return byCost ? LongRunObjective.COST : LongRunObjective.AVAILABILITY;
    }

    /** Loss per year of a solved run. */
    public double of(Derived.Solved solved, LongRunRates rates) {
        return byCost ? solved.cost(rates).orElseThrow() : rates.unavailability() * LongRunMeasures.YEAR;
    }

    /** Loss per year of a simulated run. */
    public Estimate of(LongRunMeasures measures) {
        return byCost ? measures.cost().orElseThrow().perYear() : measures.downtimePerYear();
    }

    /** Loss per year of a simulated run by actions alone; none of lost requests, which failures lose as well. */
    double planned(LongRunCase given, LongRunMeasures measures) {
        var planned = measures.downtime().planned().mean();
        return byCost
                ? given.costs()
                        .orElseThrow()
                        .of(
                                given.guests() * planned,
                                0,
                                0,
                                given.plan().hosts().size()
                                        * measures.hypervisorActions().mean(),
                                given.guests()
                                        * measures.operatingSystemActions().mean(),
                                0)
                : planned;
    }

    /** Loss per year more than that of the first case in the same histories; absent for the first. */
    Optional<Estimate> extra(Simulated simulated) {
        return byCost ? simulated.extraCost() : simulated.gain().map(gain -> gain.times(-LongRunMeasures.YEAR));
    }
}
