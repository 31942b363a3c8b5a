package org.warmboot.experiment.longrun;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger;

/** Intervals of policies: those between actions, or means of delays after a degradation. */
final class Intervals {

    private final Map<String, Distribution> delays;
    private final double hypervisorSeconds;
    private final double systemSeconds;

    /** Intervals to set; NaN as it is, infinite to leave a policy out. */
    Intervals(DelayDistributions delays, double hypervisorSeconds, double systemSeconds) {
        this.delays = new LinkedHashMap<>(delays.byComponent());
        this.hypervisorSeconds = hypervisorSeconds;
        this.systemSeconds = systemSeconds;
    }

    /** Interval of a policy in seconds; absent if it has none that one could set. */
    static OptionalDouble of(LongRunPolicy policy, DelayDistributions delays) {
        return switch (policy.trigger()) {
            case LongRunTrigger.Periodic periodic -> OptionalDouble.of(periodic.intervalSeconds());
            case LongRunTrigger.Degradation degradation ->
                delays.of(degradation.component())
                        .map(delay -> delay instanceof Deterministic || delay instanceof Exponential
                                ? OptionalDouble.of(delay.mean())
                                : OptionalDouble.empty())
                        .orElse(OptionalDouble.of(0));
            default -> OptionalDouble.empty();
        };
    }

    /** Hosts with the intervals set. */
    List<HostOperation> set(List<HostOperation> hosts) {
        return hosts.stream()
                .map(host ->
                        host.with(host.policies().stream().flatMap(this::set).toList()))
                .toList();
    }

    /** Delays as they are after {@link #set}. */
    DelayDistributions delays() {
        return new DelayDistributions(delays);
    }

    private Stream<LongRunPolicy> set(LongRunPolicy policy) {
        var seconds = policy.hypervisor() ? hypervisorSeconds : systemSeconds;
        if (Double.isNaN(seconds) || of(policy, delays()).isEmpty()) {
            return Stream.of(policy);
        }
        return seconds == Double.POSITIVE_INFINITY
                ? Stream.empty()
                : Stream.of(policy.with(trigger(policy.trigger(), seconds)));
    }

    private LongRunTrigger trigger(LongRunTrigger trigger, double seconds) {
        return trigger instanceof LongRunTrigger.Degradation degradation
                ? delayed(degradation.component(), seconds)
                : new LongRunTrigger.Periodic(seconds, seconds);
    }

    private LongRunTrigger delayed(String component, double seconds) {
        if (seconds == 0) {
            delays.remove(component);
            return new LongRunTrigger.Degradation(component, random -> 0);
        }
        var delay =
                delays.get(component) instanceof Exponential ? new Exponential(seconds) : new Deterministic(seconds);
        delays.put(component, delay);
        return new LongRunTrigger.Degradation(component, Samplers.of(delay));
    }
}
