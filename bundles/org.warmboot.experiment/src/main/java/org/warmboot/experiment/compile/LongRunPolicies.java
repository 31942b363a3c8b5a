package org.warmboot.experiment.compile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.engine.aging.LeakingResource;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.engine.plan.Plan;
import org.warmboot.experiment.compile.RunPlan.LongRun.PolicyRun;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.LongRunExperiment;
import org.warmboot.model.Policy;
import org.warmboot.model.Technique;

/** Policies of the hosts of a long run with one technique: one for each hypervisor, then one for each guest. */
final class LongRunPolicies {

    private final LongRunTriggers triggers;
    private final Technique technique;
    private final Optional<Timed> hypervisor;
    private final Optional<Timed> system;

    /** A policy and when it may act, which is the same for all hosts. */
    private record Timed(Policy policy, OpenTimes openTimes) {}

    LongRunPolicies(LongRunExperiment experiment, Technique technique, LongRunTriggers triggers, Instant start) {
        this.triggers = triggers;
        this.technique = technique;
        hypervisor = timed(experiment.getHypervisorPolicy(), experiment, start);
        system = timed(experiment.getOperatingSystemPolicy(), experiment, start);
    }

    private static Optional<Timed> timed(Policy policy, LongRunExperiment experiment, Instant start) {
        return Optional.ofNullable(policy)
                .map(known -> new Timed(known, openTimes(known, start, experiment.getHorizon())));
    }

    private static OpenTimes openTimes(Policy policy, Instant start, double horizon) {
        var open = Windows.of(policy.getWindows(), start, horizon);
        var zones = new HashSet<String>();
        policy.getWindows().forEach(window -> zones.add(window.getTimeZone()));
        if (policy.getTrigger() instanceof LoadTrigger load) {
            zones.add(load.getProfile().getTimeZone());
            open = Windows.common(
                    open, Loads.low(Loads.of(load.getProfile(), start, horizon), load.getLoad(), horizon));
        }
        // clocks of two zones may be set on different days
        return zones.size() == 1
                ? open.on(LocalClocks.of(
                        policy.getWindows(), ZoneId.of(zones.iterator().next()), start, horizon))
                : open;
    }

    /**
     * Policies of a host.
     *
     * @param action what the technique does to the host
     * @param parts what ages on it
     * @param guestActions what the policy for operating systems does to each guest that it means, by identifier
     */
    List<PolicyRun> of(Plan action, AgingParts parts, Map<String, Plan> guestActions) {
        var policies = new ArrayList<PolicyRun>();
        hypervisor.ifPresent(timed -> {
            var trigger = triggers.of(timed.policy().getTrigger(), parts, parts.below(), parts.leaks());
            policies.add(policy(timed, true, action, technique, trigger));
        });
        system.ifPresent(
                timed -> guestActions.forEach((guest, alone) -> policies.add(guest(timed, guest, parts, alone))));
        return policies;
    }

    private PolicyRun guest(Timed timed, String guest, AgingParts parts, Plan action) {
        List<LeakingResource> leaks = parts.leaks().stream()
                .filter(leak -> leak.component().equals(guest))
                .toList();
        var trigger = triggers.of(timed.policy().getTrigger(), parts, List.of(guest), leaks);
        return policy(timed, false, action, timed.policy().getTechnique(), trigger);
    }

    private static PolicyRun policy(
            Timed timed, boolean isHypervisor, Plan action, Technique itsTechnique, LongRunTrigger trigger) {
        return new PolicyRun(
                isHypervisor,
                action,
                LeakCompiler.renewed(itsTechnique, action.target()),
                trigger,
                timed.policy().isPausesWhileDown(),
                timed.policy().isRestartsAfterRepair(),
                timed.openTimes());
    }
}
