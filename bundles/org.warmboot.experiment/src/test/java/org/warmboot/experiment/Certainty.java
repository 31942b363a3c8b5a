package org.warmboot.experiment;

import java.util.Optional;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LongRunPlan;

/** Plans of which nothing fails. */
final class Certainty {

    private Certainty() {}

    static LongRunPlan of(LongRunPlan plan) {
        var hosts = plan.hosts().stream()
                .map(host -> new HostOperation(
                        host.id(), host.components().stream().map(Certainty::of).toList(), host.policies()))
                .toList();
        return new LongRunPlan(
                hosts,
                plan.maxAway(),
                plan.healthGateSeconds(),
                plan.horizonSeconds(),
                plan.warmUpSeconds(),
                plan.load());
    }

    private static ComponentPlan of(ComponentPlan component) {
        return new ComponentPlan(
                component.id(), component.role(), Optional.empty(), component.leak(), component.requestsPerSecond());
    }
}
