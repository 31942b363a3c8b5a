package org.warmboot.experiment.run;

import java.util.Optional;
import org.warmboot.experiment.longrun.SimulationProgress;

/**
 * What a running scenario tells its observer: a run of an experiment is over, or a long one has gone on.
 *
 * @param done runs that are over
 * @param total runs in all
 * @param label what was run or is being run, for people
 * @param share how much of all runs is done, 0 to 1
 * @param simulation how far the present simulation is; absent between runs
 */
public record RunProgress(int done, int total, String label, double share, Optional<SimulationProgress> simulation) {

    /** A run is over. */
    public RunProgress(int done, int total, String label) {
        this(done, total, label, (double) done / total, Optional.empty());
    }
}
