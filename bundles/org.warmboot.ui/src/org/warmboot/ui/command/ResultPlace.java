package org.warmboot.ui.command;

import org.warmboot.model.AgingExperiment;
import org.warmboot.model.AvailabilityExperiment;
import org.warmboot.model.CapacityExperiment;
import org.warmboot.model.Experiment;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.RollingExperiment;
import org.warmboot.model.ThroughputExperiment;
import org.warmboot.ui.results.CostView;
import org.warmboot.ui.results.DowntimeView;
import org.warmboot.ui.results.LongRunView;
import org.warmboot.ui.results.ThroughputView;

/** Where the answer to an experiment is seen. */
final class ResultPlace {

    private ResultPlace() {}

    /** Identifier of the view that shows first what an experiment is about. */
    static String of(Experiment experiment) {
        return switch (experiment) {
            case LongRunExperiment longRun -> LongRunView.ID;
            case ThroughputExperiment throughput -> ThroughputView.ID;
            case AvailabilityExperiment availability -> ThroughputView.ID;
            case AgingExperiment aging -> ThroughputView.ID;
            case RollingExperiment rolling -> ThroughputView.ID;
            case CapacityExperiment capacity -> CostView.ID;
            default -> DowntimeView.ID;
        };
    }
}
