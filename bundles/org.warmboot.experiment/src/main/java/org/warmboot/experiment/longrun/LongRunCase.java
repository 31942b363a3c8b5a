package org.warmboot.experiment.longrun;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.experiment.result.RunParameters;

/**
 * A long run with one technique: everything was executed, and it is ready to be simulated or solved.
 *
 * @param technique identifier of the technique for the hypervisor
 * @param techniqueName its name for people
 * @param parameters the setting, for the result
 * @param plan what the simulation plays
 * @param lives distributions behind the lives in the plan, by identifier of the component
 * @param delays distributions behind the delays in the plan
 * @param costs what outages and actions cost; absent if nothing is said about it
 * @param settings how to look at it
 */
public record LongRunCase(
        String technique,
        String techniqueName,
        RunParameters parameters,
        LongRunPlan plan,
        Map<String, LifeDistributions> lives,
        DelayDistributions delays,
        Optional<CostRates> costs,
        LongRunSettings settings) {

    /** Keeps a copy that cannot change. */
    public LongRunCase {
        lives = Collections.unmodifiableMap(new LinkedHashMap<>(lives));
    }

    /** Number of guests on all hosts. */
    public int guests() {
        return plan.hosts().stream().mapToInt(host -> host.guests().size()).sum();
    }

    /**
     * Interval of the policy for hypervisors in seconds, or the mean of its delay if it waits for a degradation; absent
     * if it has none that one could set.
     */
    public OptionalDouble hypervisorInterval() {
        return interval(true);
    }

    /** Interval of the policy for operating systems, likewise. */
    public OptionalDouble systemInterval() {
        return interval(false);
    }

    private OptionalDouble interval(boolean hypervisor) {
        return plan.hosts().stream()
                .flatMap(host -> host.policies().stream())
                .filter(policy -> policy.hypervisor() == hypervisor)
                .findFirst()
                .map(policy -> Intervals.of(policy, delays))
                .orElse(OptionalDouble.empty());
    }

    /**
     * The same with other intervals, each for the first time after one interval. A delay after a degradation stays
     * fixed or exponential; policies without an interval that one could set stay as they are.
     *
     * @param hypervisorSeconds interval of the policies for hypervisors; NaN as it is, infinite to leave them out
     * @param systemSeconds interval of the policies for operating systems, likewise
     */
    public LongRunCase withIntervals(double hypervisorSeconds, double systemSeconds) {
        var intervals = new Intervals(delays, hypervisorSeconds, systemSeconds);
        var hosts = intervals.set(plan.hosts());
        return with(hosts, intervals.delays(), settings);
    }

    /** The same, looked at in another way. */
    public LongRunCase with(LongRunSettings other) {
        return with(plan.hosts(), delays, other);
    }

    private LongRunCase with(List<HostOperation> hosts, DelayDistributions itsDelays, LongRunSettings itsSettings) {
        return new LongRunCase(
                technique, techniqueName, parameters, plan.with(hosts), lives, itsDelays, costs, itsSettings);
    }
}
