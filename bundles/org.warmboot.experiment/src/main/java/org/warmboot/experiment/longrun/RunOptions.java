package org.warmboot.experiment.longrun;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a user may ask of a run without changing the scenario. The number of threads changes no result.
 *
 * @param threads threads for simulations; 0 for one per core
 * @param seed seed in the place of the scenario's
 * @param replications histories of long runs in the place of those of the experiments
 * @param precision precision of long runs in the place of those of the experiments
 * @param budget time for the histories of each long run, techniques that are compared together; no limit if absent
 * @param store where the state of simulations is kept, to go on with later; one with more histories than are asked for
 *     is used as it is
 */
public record RunOptions(
        int threads,
        OptionalLong seed,
        OptionalLong replications,
        OptionalDouble precision,
        Optional<Duration> budget,
        ReplicationStore store) {

    /** All as the scenario says, on all cores; nothing is kept. */
    public static final RunOptions DEFAULT = new RunOptions(
            0, OptionalLong.empty(), OptionalLong.empty(), OptionalDouble.empty(), ReplicationStore.NONE);

    /** No limit of time. */
    public RunOptions(
            int threads,
            OptionalLong seed,
            OptionalLong replications,
            OptionalDouble precision,
            ReplicationStore store) {
        this(threads, seed, replications, precision, Optional.empty(), store);
    }

    /** The same with another number of threads. */
    public RunOptions withThreads(int count) {
        return new RunOptions(count, seed, replications, precision, budget, store);
    }

    /** The same, and no state of a simulation is kept. */
    public RunOptions withoutStore() {
        return new RunOptions(threads, seed, replications, precision, budget, ReplicationStore.NONE);
    }

    /** What a simulation may take. */
    public SimulationLimits effort() {
        return new SimulationLimits(threads, budget);
    }

    /** Settings of a long run as they are with these options. */
    public LongRunSettings applied(LongRunSettings settings) {
        return new LongRunSettings(
                seed.orElse(settings.seed()),
                replications.orElse(settings.replications()),
                precision.orElse(settings.precision()),
                settings.level(),
                settings.method(),
                settings.objective(),
                settings.findIntervals());
    }
}
