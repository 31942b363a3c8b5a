package org.warmboot.experiment.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.model.file.ScenarioDigest;

/**
 * Digest of all that the numbers of a simulation depend on. How many histories, how exact and at which level is not
 * among it, nor are names, so that more can be made after such changes of a scenario.
 */
final class CheckpointKey {

    /** To be raised whenever the same plan and seed yield other numbers than before. */
    private static final String GENERATION = "2";

    private final StringBuilder text = new StringBuilder(GENERATION);
    private final Map<OpenTimes, Integer> openTimes = new IdentityHashMap<>();

    private CheckpointKey() {}

    /** The key of cases that are simulated together. */
    static String of(List<LongRunCase> cases) {
        var key = new CheckpointKey();
        var settings = cases.getFirst().settings();
        key.add(settings.seed(), settings.method().key());
        cases.forEach(key::add);
        return ScenarioDigest.sha256(key.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(LongRunCase one) {
        var plan = one.plan();
        add(plan.maxAway(), plan.healthGateSeconds(), plan.horizonSeconds(), plan.warmUpSeconds());
        var load = plan.load();
        add(load.stepSeconds(), Arrays.toString(load.shares()), load.offsetSeconds());
        add(one.delays(), one.costs());
        for (var host : plan.hosts()) {
            add(host.id());
            host.components().forEach(component -> add(component, one));
            host.policies().forEach(this::add);
        }
    }

    private void add(ComponentPlan component, LongRunCase one) {
        add(component.id(), component.role(), component.leak(), component.requestsPerSecond());
        // the distributions stand for the samplers, which are functions
        add(component.life().isPresent() ? one.lives().get(component.id()) : "");
    }

    private void add(LongRunPolicy policy) {
        add(policy.hypervisor(), policy.pausesWhileDown(), policy.restartsAfterRepair(), policy.operation());
        add(
                policy.trigger() instanceof LongRunTrigger.Degradation degradation
                        ? degradation.component()
                        : policy.trigger());
        // many policies share their open times
        var known = openTimes.get(policy.openTimes());
        if (known == null) {
            openTimes.put(policy.openTimes(), openTimes.size());
            add(
                    Arrays.toString(policy.openTimes().opens()),
                    Arrays.toString(policy.openTimes().closes()));
            add(policy.openTimes().clock());
        } else {
            add(known);
        }
    }

    private void add(Object... parts) {
        for (var part : parts) {
            text.append('\n').append(part);
        }
    }
}
