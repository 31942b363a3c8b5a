package org.warmboot.experiment.longrun;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger;
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
        return (int) plan.hosts().stream()
                .flatMap(host -> host.components().stream())
                .filter(component -> component.role() == ComponentPlan.Role.GUEST)
                .count();
    }

    /** Interval of the policy for hypervisors in seconds; absent without one that acts at fixed intervals. */
    public OptionalDouble hypervisorInterval() {
        return interval(true);
    }

    /** Interval of the policy for operating systems in seconds; absent without one that acts at fixed intervals. */
    public OptionalDouble systemInterval() {
        return interval(false);
    }

    private OptionalDouble interval(boolean hypervisor) {
        return plan.hosts().stream()
                .flatMap(host -> host.policies().stream())
                .filter(policy -> policy.hypervisor() == hypervisor)
                .map(LongRunPolicy::trigger)
                .filter(LongRunTrigger.Periodic.class::isInstance)
                .mapToDouble(trigger -> ((LongRunTrigger.Periodic) trigger).intervalSeconds())
                .findFirst();
    }

    /**
     * The same with other intervals of the policies that act at fixed intervals, each for the first time after one
     * interval.
     *
     * @param hypervisorSeconds interval of the policies for hypervisors; NaN as it is, infinite to leave them out
     * @param systemSeconds interval of the policies for operating systems, likewise
     */
    public LongRunCase withIntervals(double hypervisorSeconds, double systemSeconds) {
        var hosts = plan.hosts().stream()
                .map(host -> new HostOperation(
                        host.id(),
                        host.components(),
                        host.policies().stream()
                                .flatMap(policy ->
                                        with(policy, policy.hypervisor() ? hypervisorSeconds : systemSeconds))
                                .toList()))
                .toList();
        return with(hosts, settings);
    }

    /** The same, looked at in another way. */
    public LongRunCase with(LongRunSettings other) {
        return with(plan.hosts(), other);
    }

    private LongRunCase with(List<HostOperation> hosts, LongRunSettings itsSettings) {
        var changed = new LongRunPlan(
                hosts,
                plan.maxAway(),
                plan.healthGateSeconds(),
                plan.horizonSeconds(),
                plan.warmUpSeconds(),
                plan.load());
        return new LongRunCase(technique, techniqueName, parameters, changed, lives, delays, costs, itsSettings);
    }

    private static Stream<LongRunPolicy> with(LongRunPolicy policy, double seconds) {
        if (Double.isNaN(seconds) || !(policy.trigger() instanceof LongRunTrigger.Periodic)) {
            return Stream.of(policy);
        }
        return seconds == Double.POSITIVE_INFINITY
                ? Stream.empty()
                : Stream.of(new LongRunPolicy(
                        policy.hypervisor(),
                        new LongRunTrigger.Periodic(seconds, seconds),
                        policy.pausesWhileDown(),
                        policy.restartsAfterRepair(),
                        policy.openTimes(),
                        policy.operation()));
    }
}
