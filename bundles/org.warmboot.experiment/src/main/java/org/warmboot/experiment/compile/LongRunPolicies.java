package org.warmboot.experiment.compile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.engine.aging.LeakingResource;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.engine.plan.Plan;
import org.warmboot.experiment.compile.RunPlan.LongRun.PolicyRun;
import org.warmboot.model.LoadTrigger;
import org.warmboot.model.Policy;
import org.warmboot.model.Technique;

/** What policies do to the hosts of years of operation, and when they may. */
final class LongRunPolicies {

    private final LongRunTriggers triggers;
    private final Instant start;
    private final double horizon;
    /** Open times are the same for all hosts, and long. */
    private final Map<Policy, OpenTimes> openTimes = new IdentityHashMap<>();

    /**
     * Policies for a time.
     *
     * @param triggers remembers what they wait for
     * @param start instant of second 0
     * @param horizon seconds from there to the end
     */
    LongRunPolicies(LongRunTriggers triggers, Instant start, double horizon) {
        this.triggers = triggers;
        this.start = start;
        this.horizon = horizon;
    }

    /**
     * A policy for the hypervisor of a host.
     *
     * @param technique what it does there
     * @param action the same, compiled for the host
     * @param parts what ages on the host
     */
    PolicyRun hypervisor(Policy policy, Technique technique, Plan action, AgingParts parts) {
        var trigger = triggers.of(policy.getTrigger(), parts, parts.below(), parts.leaks());
        return policy(policy, true, action, technique, trigger);
    }

    /**
     * A policy for the operating system of a guest, under its own technique.
     *
     * @param guest identifier of the guest
     * @param action what the technique does to the guest
     * @param parts what ages on its host
     */
    PolicyRun guest(Policy policy, String guest, Plan action, AgingParts parts) {
        List<LeakingResource> leaks = parts.leaks().stream()
                .filter(leak -> leak.component().equals(guest))
                .toList();
        var trigger = triggers.of(policy.getTrigger(), parts, List.of(guest), leaks);
        return policy(policy, false, action, policy.getTechnique(), trigger);
    }

    private PolicyRun policy(
            Policy policy, boolean isHypervisor, Plan action, Technique technique, LongRunTrigger trigger) {
        return new PolicyRun(
                isHypervisor,
                action,
                LeakCompiler.renewed(technique, action.target()),
                trigger,
                policy.isPausesWhileDown(),
                policy.isRestartsAfterRepair(),
                openTimes.computeIfAbsent(policy, this::openTimes));
    }

    private OpenTimes openTimes(Policy policy) {
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
}
