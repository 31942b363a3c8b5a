package org.warmboot.experiment.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.engine.longrun.OperationPlan;
import org.warmboot.experiment.longrun.DelayDistributions;
import org.warmboot.experiment.longrun.LifeDistributions;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSettings;
import org.warmboot.experiment.longrun.Samplers;
import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.result.RunParameters;

/** A stored simulation is gone on with whenever, and only if, the histories are the same. */
class CheckpointKeyTest {

    private static final String GIVEN = key(1, 1000, 100, 10, 5);

    @Test
    void equalRunsHaveEqualKeysHoweverManyHistoriesAreWanted() {
        assertEquals(GIVEN, key(1, 1000, 100, 10, 5));
        assertEquals(GIVEN, key(1, 2000, 100, 10, 5));
    }

    @Test
    void whateverChangesAHistoryChangesTheKey() {
        assertNotEquals(GIVEN, key(2, 1000, 100, 10, 5), "seed");
        assertNotEquals(GIVEN, key(1, 1000, 101, 10, 5), "life");
        assertNotEquals(GIVEN, key(1, 1000, 100, 11, 5), "interval");
        assertNotEquals(GIVEN, key(1, 1000, 100, 10, 6), "open times");
    }

    private static String key(long seed, long replications, double life, double interval, double opens) {
        var lives = new LifeDistributions(Optional.empty(), new Exponential(life), new Deterministic(1));
        var components = new ArrayList<ComponentPlan>();
        components.add(new ComponentPlan(
                "hypervisor", ComponentPlan.Role.HYPERVISOR, Optional.of(Samplers.of(lives)), Optional.empty(), 0));
        components.add(new ComponentPlan("guest", ComponentPlan.Role.GUEST, Optional.empty(), Optional.empty(), 0));
        var policy = new LongRunPolicy(
                true,
                new Periodic(interval, interval),
                true,
                true,
                new OpenTimes(new double[] {opens}, new double[] {900}),
                new OperationPlan(new Rejuvenation("technique", 1, Map.of(), List.of()), Map.of()));
        return CheckpointKey.of(List.of(new LongRunCase(
                "technique",
                "Technique",
                new RunParameters("host", 1, 1, "mixed", "own services"),
                new LongRunPlan(
                        List.of(new HostOperation("host", components, List.of(policy))),
                        1,
                        0,
                        1000,
                        0,
                        LoadCurve.CONSTANT),
                Map.of("hypervisor", lives),
                DelayDistributions.NONE,
                Optional.empty(),
                new LongRunSettings(
                        seed, replications, 0, 0.99, HistoryMethod.EVENTS, LongRunObjective.AVAILABILITY, false))));
    }
}
