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
 * @param migration moves of domains; absent where none moved
 * @param costs what the technique costs besides downtime; absent where nothing was executed for it
 * @param requests requests lost and delayed; absent where none arrive from outside
 * @param rolling total throughput of a cluster; absent where none is rejuvenated
 * @param capacity how many domains fit; absent where it was not asked
 * @param aging what leaked away over a long time; absent where it was not asked
 */
public record RunResult(
        String technique,
        String techniqueName,
        RunParameters parameters,
        Optional<Downtime> downtime,
        Optional<RebootTasks> tasks,
        List<Phase> phases,
        List<Throughput> throughput,
        Optional<Availability> availability,
        Optional<Migration> migration,
        Optional<Costs> costs,
        Optional<Requests> requests,
        Optional<Rolling> rolling,
        Optional<Capacity> capacity,
        Optional<Aging> aging) {

    public RunResult {
        phases = List.copyOf(phases);
        throughput = List.copyOf(throughput);
    }

    /** A run without migration, costs, requests, cluster, capacity and aging. */
    public RunResult(
            String technique,
            String techniqueName,
            RunParameters parameters,
            Optional<Downtime> downtime,
            Optional<RebootTasks> tasks,
            List<Phase> phases,
            List<Throughput> throughput,
            Optional<Availability> availability) {
        this(technique, techniqueName, parameters, downtime, tasks, phases, throughput, availability,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** The same run with the moves of its domains. */
    public RunResult with(Optional<Migration> itsMigration, Costs itsCosts) {
        return new RunResult(technique, techniqueName, parameters, downtime, tasks, phases, throughput, availability,
                itsMigration, Optional.of(itsCosts), requests, rolling, capacity, aging);
    }

    /** The same run with requests lost and delayed. */
    public RunResult with(Optional<Requests> itsRequests) {
        return new RunResult(technique, techniqueName, parameters, downtime, tasks, phases, throughput, availability,
                migration, costs, itsRequests, rolling, capacity, aging);
    }

    /** The same run with the throughput of its cluster. */
    public RunResult with(Rolling itsRolling) {
        return new RunResult(technique, techniqueName, parameters, downtime, tasks, phases, throughput, availability,
                migration, costs, requests, Optional.of(itsRolling), capacity, aging);
    }

    /** The same run with the number of domains that fit. */
    public RunResult with(Capacity itsCapacity) {
        return new RunResult(technique, techniqueName, parameters, downtime, tasks, phases, throughput, availability,
                migration, costs, requests, rolling, Optional.of(itsCapacity), aging);
    }

    /** The same run with what leaked away. */
    public RunResult with(Aging itsAging) {
        return new RunResult(technique, techniqueName, parameters, downtime, tasks, phases, throughput, availability,
                migration, costs, requests, rolling, capacity, Optional.of(itsAging));
    }
}
