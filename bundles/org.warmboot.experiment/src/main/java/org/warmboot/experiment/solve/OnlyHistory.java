package org.warmboot.experiment.solve;

import java.util.OptionalDouble;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.result.LongRunAnalysis;
import org.warmboot.experiment.result.LongRunMeasures;

/** A long run in which nothing is left to chance: its only history is its solution, whatever waits for what. */
final class OnlyHistory {

    private OnlyHistory() {}

    static LongRunAnalysis.Solution solution(LongRunCase given) {
        var measures = LongRunSimulator.simulate(given.with(given.settings().withReplications(1)), 1, CancelToken.NONE)
                .orElseThrow()
                .measures();
        var downtime = measures.downtime();
        return new LongRunAnalysis.Solution(
                measures.availability().mean(),
                downtime.planned().mean(),
                downtime.unplanned().mean(),
                measures.hypervisorFailures().mean()
                        + measures.operatingSystemFailures().mean(),
                measures.hypervisorActions().mean()
                        + measures.operatingSystemActions().mean(),
                measures.cost()
                        .map(LongRunMeasures.Cost::perYear)
                        .map(cost -> OptionalDouble.of(cost.mean()))
                        .orElse(OptionalDouble.empty()));
    }
}
