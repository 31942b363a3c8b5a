package org.warmboot.experiment.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.lattice.OutageSpan;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.engine.longrun.OperationPlan;
import org.warmboot.experiment.longrun.LongRunCase;

/** Reads a long run that models can describe as layers. */
final class LayerReader {

    private final LongRunCase given;

    private LayerReader(LongRunCase given) {
        this.given = given;
    }

    static OperationModel read(LongRunCase given) {
        var reader = new LayerReader(given);
        return new OperationModel(
                given.plan().hosts().stream().map(reader::host).toList());
    }

    private HostModel host(HostOperation host) {
        var policy = hypervisorPolicy(host);
        var action = policy.map(it -> action(host, it, List.of()));
        var base = new Layer(
                components(host, Role.HYPERVISOR, Role.PRIVILEGED)
                        .flatMap(this::risks)
                        .toList(),
                action);
        var drivers = components(host, Role.DRIVER)
                .map(driver -> new HostModel.Upper(
                        new Layer(risks(driver).toList(), Optional.empty()), renewedAt(policy, driver)))
                .toList();
        var guests =
                host.guests().stream().map(guest -> guest(host, policy, guest)).toList();
        return new HostModel(base, drivers, guests);
    }

    private HostModel.Guest guest(HostOperation host, Optional<LongRunPolicy> hypervisor, ComponentPlan guest) {
        var own = systemPolicy(host, guest.id());
        var layer = new Layer(risks(guest).toList(), own.map(it -> action(host, it, outages(own, guest.id()))));
        return new HostModel.Guest(
                new HostModel.Upper(layer, renewedAt(hypervisor, guest)),
                outages(hypervisor, guest.id()),
                guest.requestsPerSecond() * mean(given.plan().load()));
    }

    static Optional<LongRunPolicy> hypervisorPolicy(HostOperation host) {
        return host.policies().stream().filter(LongRunPolicy::hypervisor).findFirst();
    }

    /** Policy for the operating system of a guest. */
    static Optional<LongRunPolicy> systemPolicy(HostOperation host, String guest) {
        return host.policies().stream()
                .filter(policy -> !policy.hypervisor())
                .filter(policy -> policy.operation().rejuvenation().renewals().containsKey(guest))
                .findFirst();
    }

    static Stream<ComponentPlan> components(HostOperation host, Role... roles) {
        return host.components().stream().filter(each -> List.of(roles).contains(each.role()));
    }

    private static List<OutageSpan> outages(Optional<LongRunPolicy> policy, String guest) {
        return policy
                .map(LongRunPolicy::operation)
                .map(OperationPlan::outages)
                .map(outages -> outages.getOrDefault(guest, List.of()))
                .orElse(List.of())
                .stream()
                .map(outage -> new OutageSpan(outage.start(), outage.end()))
                .toList();
    }

    private static double renewedAt(Optional<LongRunPolicy> policy, ComponentPlan component) {
        return policy.map(it -> it.operation().rejuvenation().renewals().get(component.id()))
                .orElse(Double.NaN);
    }

    static boolean isRenewed(Optional<LongRunPolicy> policy, ComponentPlan component) {
        return policy.map(it -> it.operation().rejuvenation().renewals().containsKey(component.id()))
                .orElse(false);
    }

    /** Its failures, and the time in which it has leaked away all that it has. */
    private Stream<Layer.Risk> risks(ComponentPlan component) {
        var life = Optional.ofNullable(given.lives().get(component.id()));
        if (component.life().isEmpty() || life.isEmpty()) {
            return Stream.empty();
        }
        var risks = new ArrayList<Layer.Risk>();
        var it = life.get();
        risks.add(new Layer.Risk(it.degradation(), it.failure(), it.repair()));
        component
                .leak()
                .filter(leak -> leak.bytesPerSecond() > 0)
                .map(leak -> new Deterministic(leak.capacityBytes() / leak.bytesPerSecond()))
                .ifPresent(end -> risks.add(new Layer.Risk(Optional.empty(), end, it.repair())));
        return risks.stream();
    }

    private Layer.Action action(HostOperation host, LongRunPolicy policy, List<OutageSpan> outages) {
        var clock = switch (policy.trigger()) {
            case LongRunTrigger.Periodic periodic ->
                new LayerClock.AtAge(
                        periodic.intervalSeconds(), periodic.firstSeconds(), policy.pausesWhileDown(), true);
            case LongRunTrigger.Threshold threshold -> atLevel(timeToLevel(host, threshold.levels()));
            case LongRunTrigger.Degradation degradation ->
                given.delays()
                        .of(degradation.component())
                        .map(delay -> new LayerClock.AfterDegradation(delay, false))
                        .orElse(new LayerClock.AfterDegradation(Layer.FOREVER, true));
            case LongRunTrigger.Prediction prediction ->
                new LayerClock.OnWarning(
                        prediction.leadSeconds(), prediction.coverage(), prediction.falseAlarmMeanSeconds());
            case LongRunTrigger.At at -> throw new IllegalArgumentException("given times are no renewal process");
        };
        var known = host.components().stream().map(ComponentPlan::id).toList();
        var rejuvenation = policy.operation().rejuvenation();
        var renewals = rejuvenation.renewals().entrySet().stream()
                .filter(renewal -> known.contains(renewal.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Layer.Action(clock, rejuvenation.seconds(), renewals, outages);
    }

    private static LayerClock atLevel(double seconds) {
        return new LayerClock.AtAge(seconds, seconds, true, false);
    }

    private static double timeToLevel(HostOperation host, Map<String, Double> levels) {
        return host.components().stream()
                .filter(component -> levels.containsKey(component.id()))
                .flatMap(component -> component.leak().stream())
                .mapToDouble(leak -> levels.get(leak.component()) / leak.bytesPerSecond())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double mean(LoadCurve load) {
        var sum = 0.0;
        for (var share : load.shares()) {
            sum += share;
        }
        return sum / load.shares().length;
    }
}
