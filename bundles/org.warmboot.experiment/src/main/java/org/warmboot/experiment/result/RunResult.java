package org.warmboot.experiment.result;

import java.util.List;
import java.util.Optional;

/**
 * One execution of one technique under one setting of the parameters.
 *
 * @param technique identifier of the technique, for example {@code warm}
 * @param techniqueName its name for people
 * @param parameters the setting
 * @param downtime downtimes of the services; absent where none was measured
 * @param tasks how long the parts of the reboot took; absent where none was measured
 * @param phases what every component did, ordered by component and start; empty unless the run was traced
 * @param throughput throughput of services over time; empty where none was measured
 * @param availability long-run availability; absent where none was computed
 */
public record RunResult(
        String technique,
        String techniqueName,
        RunParameters parameters,
        Optional<Downtime> downtime,
        Optional<RebootTasks> tasks,
        List<Phase> phases,
        List<Throughput> throughput,
        Optional<Availability> availability) {

    public RunResult {
        phases = List.copyOf(phases);
        throughput = List.copyOf(throughput);
    }
}
