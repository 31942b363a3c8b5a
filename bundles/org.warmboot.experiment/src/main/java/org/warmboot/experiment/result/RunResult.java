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
 * @param longRun years of operation; absent where they were not asked
 * @param optimum best intervals of the policies; absent where they were not asked
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
        Optional<Aging> aging,
        Optional<LongRun> longRun,
        Optional<OptimalPolicy> optimum) {

    public RunResult {
        phases = List.copyOf(phases);
        throughput = List.copyOf(throughput);
    }

    /** A run of a technique with what was measured while it was executed, and nothing else. */
    public RunResult(
            String technique,
            String techniqueName,
            RunParameters parameters,
            Optional<Downtime> downtime,
            Optional<RebootTasks> tasks,
            List<Phase> phases,
            List<Throughput> throughput,
            Optional<Availability> availability) {
        this(
                technique,
                techniqueName,
                parameters,
                downtime,
                tasks,
                phases,
                throughput,
                availability,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same run with the moves of its domains. */
    public RunResult with(Optional<Migration> itsMigration, Costs itsCosts) {
        return new RunResult(
                technique,
                techniqueName,
                parameters,
                downtime,
                tasks,
                phases,
                throughput,
                availability,
                itsMigration,
                Optional.of(itsCosts),
                requests,
                rolling,
                capacity,
                aging,
                longRun,
                optimum);
    }

    /** The same run with requests lost and delayed. */
    public RunResult with(Optional<Requests> itsRequests) {
        return new RunResult(
                technique,
                techniqueName,
                parameters,
                downtime,
                tasks,
                phases,
                throughput,
                availability,
                migration,
                costs,
                itsRequests,
                rolling,
                capacity,
                aging,
                longRun,
                optimum);
    }

    /** The same run with the throughput of its cluster. */
    public RunResult with(Rolling itsRolling) {
        return new RunResult(
                technique,
                techniqueName,
                parameters,
                downtime,
                tasks,
                phases,
                throughput,
                availability,
                migration,
                costs,
                requests,
                Optional.of(itsRolling),
                capacity,
                aging,
                longRun,
                optimum);
    }

    /** The same run with the number of domains that fit. */
    public RunResult with(Capacity itsCapacity) {
        return new RunResult(
                technique,
                techniqueName,
                parameters,
                downtime,
                tasks,
                phases,
                throughput,
                availability,
                migration,
                costs,
                requests,
                rolling,
                Optional.of(itsCapacity),
                aging,
                longRun,
                optimum);
    }

    /** The same run with what leaked away. */
    public RunResult with(Aging itsAging) {
        return new RunResult(
                technique,
                techniqueName,
                parameters,
                downtime,
                tasks,
                phases,
                throughput,
                availability,
                migration,
                costs,
                requests,
                rolling,
                capacity,
                Optional.of(itsAging),
                longRun,
                optimum);
    }

    /** The same run with years of operation. */
    public RunResult with(LongRun itsLongRun) {
        return new RunResult(
                technique,
                techniqueName,
                parameters,
                downtime,
                tasks,
                phases,
                throughput,
                availability,
                migration,
                costs,
                requests,
                rolling,
                capacity,
                aging,
                Optional.of(itsLongRun),
                optimum);
    }

    /** The same run with the best intervals of its policies. */
    public RunResult with(OptimalPolicy itsOptimum) {
        return new RunResult(
                technique,
                techniqueName,
                parameters,
                downtime,
                tasks,
                phases,
                throughput,
                availability,
                migration,
                costs,
                requests,
                rolling,
                capacity,
                aging,
                longRun,
                Optional.of(itsOptimum));
    }
}
