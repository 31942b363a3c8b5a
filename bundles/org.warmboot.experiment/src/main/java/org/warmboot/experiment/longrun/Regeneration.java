package org.warmboot.experiment.longrun;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.montecarlo.RenewalPlan;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.engine.longrun.OpenTimes;

/**
 * A long run that begins anew after each repair and each action: one host of which one component fails, and at most one
 * policy, whose clock both of them restart.
 *
 * @param host the host
 * @param load load all the time, as a share of the highest
 * @param component the component that fails
 * @param plan when it fails and is renewed
 * @param policy what is done against it; absent if nothing is
 */
record Regeneration(
        HostOperation host, double load, ComponentPlan component, RenewalPlan plan, Optional<LongRunPolicy> policy) {

    /** The regenerative system that a case is; absent if it is none. */
    static Optional<Regeneration> of(LongRunCase one) {
        var hosts = one.plan().hosts();
        if (hosts.size() != 1
                || one.plan().warmUpSeconds() > 0
                || hosts.getFirst().policies().size() > 1) {
            return Optional.empty();
        }
        var host = hosts.getFirst();
        var failing = host.components().stream()
                .filter(each -> each.life().isPresent())
                .toList();
        var policy = host.policies().stream().findFirst();
        var fits = failing.size() == 1
                && host.components().stream().allMatch(each -> each.leak().isEmpty())
                && (failing.getFirst().role() != Role.GUEST || host.guests().size() == 1)
                && (one.plan().load().shares().length == 1
                        || host.components().stream().allMatch(each -> each.requestsPerSecond() == 0))
                && policy.map(each -> renews(each, failing.getFirst())).orElse(true);
        return fits ? regeneration(one, failing.getFirst(), policy) : Optional.empty();
    }

    /** Whether action and repair both renew all that the policy renews. */
    private static boolean renews(LongRunPolicy policy, ComponentPlan component) {
        Map<String, Double> renewals = policy.operation().rejuvenation().renewals();
        var repairRenewsAll = component.role() == Role.HYPERVISOR || component.role() == Role.PRIVILEGED;
        return renewals.containsKey(component.id())
                && (repairRenewsAll || renewals.keySet().equals(Set.of(component.id())))
                && policy.openTimes().equals(OpenTimes.ALWAYS);
    }

    private static Optional<Regeneration> regeneration(
            LongRunCase one, ComponentPlan component, Optional<LongRunPolicy> policy) {
        var life = one.lives().get(component.id());
        var down = policy.map(each -> each.operation().rejuvenation().seconds()).orElse(0.0);
        return interval(one, component, policy)
                .filter(interval -> interval + down > 0)
                .map(interval -> new Regeneration(
                        one.plan().hosts().getFirst(),
                        one.plan().load().shares()[0],
                        component,
                        new RenewalPlan(
                                life.degradation(),
                                life.failure(),
                                life.repair(),
                                down,
                                interval,
                                one.plan().horizonSeconds()),
                        policy));
    }

    /** Time from the renewal, or the degradation if there is one, to the action; infinite for never. */
    private static Optional<Double> interval(LongRunCase one, ComponentPlan component, Optional<LongRunPolicy> policy) {
        if (policy.isEmpty()) {
            return Optional.of(Double.POSITIVE_INFINITY);
        }
        var degrades = one.lives().get(component.id()).degradation().isPresent();
        return switch (policy.get().trigger()) {
            case LongRunTrigger.Periodic periodic
            when !degrades
                    && periodic.firstSeconds() == periodic.intervalSeconds()
                    && policy.get().pausesWhileDown()
                    && policy.get().restartsAfterRepair()
                    && standsStillInRepair(policy.get(), component) -> Optional.of(periodic.intervalSeconds());
            case LongRunTrigger.Degradation degradation
            when degradation.component().equals(component.id()) ->
                one.delays()
                        .of(component.id())
                        .map(delay -> delay instanceof Deterministic fixed
                                ? Optional.of(fixed.mean())
                                : Optional.<Double>empty())
                        .orElse(Optional.of(0.0));
            default -> Optional.empty();
        };
    }
    /** Whether a pausing clock does not run, and so no action breaks into it, while the component is under repair. */
    private static boolean standsStillInRepair(LongRunPolicy policy, ComponentPlan component) {
        return !policy.hypervisor() || component.role() == Role.HYPERVISOR || component.role() == Role.PRIVILEGED;
    }
}
