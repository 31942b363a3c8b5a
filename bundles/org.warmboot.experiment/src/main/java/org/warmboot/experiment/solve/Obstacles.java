package org.warmboot.experiment.solve;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.longrun.LongRunCase;

/** What in a long run models of renewal theory cannot describe. */
final class Obstacles {

    private Obstacles() {}

    /** The first one, in words; absent if the long run can be solved. */
    static Optional<String> first(LongRunCase given) {
        return given.plan().hosts().stream().flatMap(Obstacles::ofHost).findFirst();
    }

    private static Stream<String> ofHost(HostOperation host) {
        return Stream.of(
                        host.policies().stream().flatMap(policy -> ofPolicy(host, policy)),
                        several(host),
                        leaks(host),
                        unrenewed(host),
                        mixed(host))
                .flatMap(found -> found);
    }

    private static Stream<String> ofPolicy(HostOperation host, LongRunPolicy policy) {
        var level = Messages.get(policy.hypervisor() ? "solve.policy.hypervisor" : "solve.policy.system");
        if (policy.openTimes().opens().length != 1
                || policy.openTimes().opens()[0] != Double.NEGATIVE_INFINITY
                || policy.openTimes().closes()[0] != Double.POSITIVE_INFINITY) {
            return Stream.of(Messages.get("solve.not.windows", level));
        }
        boolean fails = LayerReader.components(host, Role.HYPERVISOR, Role.PRIVILEGED)
                        .anyMatch(Obstacles::lives)
                || !policy.hypervisor()
                        && host.components().stream()
                                .anyMatch(each -> lives(each) && LayerReader.isRenewed(Optional.of(policy), each));
        if (policy.trigger() instanceof LongRunTrigger.Periodic && !policy.restartsAfterRepair() && fails) {
            return Stream.of(Messages.get("solve.not.runs-on", level));
        }
        return switch (policy.trigger()) {
            case LongRunTrigger.At at -> Stream.of(Messages.get("solve.not.times", level));
            case LongRunTrigger.Threshold threshold -> threshold(host, threshold, level);
            default -> Stream.empty();
        };
    }

    private static Stream<String> threshold(HostOperation host, LongRunTrigger.Threshold trigger, String level) {
        return host.components().stream()
                .filter(each -> trigger.levels().containsKey(each.id()))
                .flatMap(each -> each.leak().stream())
                .filter(leak -> leak.bytesPerReboot() > 0 || leak.bytesPerSecond() == 0)
                .map(leak -> Messages.get("solve.not.threshold", level, leak.name()))
                .limit(1);
    }

    private static Stream<String> several(HostOperation host) {
        boolean twice =
                host.policies().stream().filter(LongRunPolicy::hypervisor).count() > 1
                        || host.guests().stream()
                                .anyMatch(guest -> host.policies().stream()
                                                .filter(policy -> !policy.hypervisor())
                                                .filter(policy -> LayerReader.isRenewed(Optional.of(policy), guest))
                                                .count()
                                        > 1);
        return twice ? Stream.of(Messages.get("solve.not.several", host.id())) : Stream.empty();
    }

    /** A resource that reboots of other domains use up as well crashes its component at a time that hangs on them. */
    private static Stream<String> leaks(HostOperation host) {
        return host.components().stream()
                .filter(Obstacles::lives)
                .flatMap(each -> each.leak().stream())
                .filter(leak -> leak.bytesPerReboot() > 0)
                .map(leak -> Messages.get("solve.not.leak", leak.name()))
                .limit(1);
    }

    private static Stream<String> unrenewed(HostOperation host) {
        var policy = LayerReader.hypervisorPolicy(host);
        var system = host.policies().stream()
                .filter(each -> !each.hypervisor())
                .filter(each -> host.guests().stream()
                                .filter(guest -> LayerReader.isRenewed(Optional.of(each), guest))
                                .count()
                        != 1)
                .map(each -> Messages.get("solve.not.guest", host.id()));
        var base = policy.stream()
                .flatMap(it -> LayerReader.components(host, Role.HYPERVISOR, Role.PRIVILEGED)
                        .filter(Obstacles::lives)
                        .filter(each -> !LayerReader.isRenewed(policy, each))
                        .map(each -> Messages.get("solve.not.renewed", each.id())));
        return Stream.concat(base, system).limit(1);
    }

    /** A policy that watches the life of the hypervisor needs to renew all else that lives. */
    private static Stream<String> mixed(HostOperation host) {
        return host.policies().stream()
                .filter(policy -> watched(policy.trigger()).isPresent())
                .filter(policy -> {
                    var component = watched(policy.trigger()).orElseThrow();
                    return policy.hypervisor()
                                    && host.components().stream()
                                            .filter(each -> !each.id().equals(component))
                                            .anyMatch(each -> isInTheWay(host, policy, each))
                            || host.components().stream()
                                    .anyMatch(each -> each.id().equals(component)
                                            && each.leak().isPresent()
                                            && each.leak().get().bytesPerSecond() > 0);
                })
                .map(policy -> Messages.get(
                        "solve.not.watched", watched(policy.trigger()).orElseThrow()))
                .limit(1);
    }

    private static boolean isInTheWay(HostOperation host, LongRunPolicy policy, ComponentPlan other) {
        boolean lives =
                lives(other) || LayerReader.systemPolicy(host, other.id()).isPresent();
        return lives && (other.role() != Role.GUEST || !LayerReader.isRenewed(Optional.of(policy), other));
    }

    private static Optional<String> watched(LongRunTrigger trigger) {
        return switch (trigger) {
            case LongRunTrigger.Degradation degradation -> Optional.of(degradation.component());
            case LongRunTrigger.Prediction prediction -> Optional.of(prediction.component());
            default -> Optional.empty();
        };
    }

    private static boolean lives(ComponentPlan component) {
        return component.life().isPresent();
    }
}
