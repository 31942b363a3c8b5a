package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_HYPERVISOR_FAILURE;
import static org.warmboot.engine.longrun.LongRunMeasure.HYPERVISOR_ACTIONS;
import static org.warmboot.engine.longrun.LongRunMeasure.HYPERVISOR_FAILURES;
import static org.warmboot.engine.longrun.LongRunMeasure.THROUGHPUT;
import static org.warmboot.engine.longrun.Plans.assertTimes;
import static org.warmboot.engine.longrun.Plans.component;
import static org.warmboot.engine.longrun.Plans.every;
import static org.warmboot.engine.longrun.Plans.host;
import static org.warmboot.engine.longrun.Plans.leak;
import static org.warmboot.engine.longrun.Plans.life;
import static org.warmboot.engine.longrun.Plans.operation;
import static org.warmboot.engine.longrun.Plans.plan;
import static org.warmboot.engine.longrun.Plans.play;
import static org.warmboot.engine.longrun.Plans.policy;
import static org.warmboot.engine.longrun.Plans.rejuvenation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.aging.LeakingResource;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.At;
import org.warmboot.engine.longrun.LongRunTrigger.Threshold;
import org.warmboot.engine.longrun.OperationPlan.Outage;

/** Resources that leak away; a capacity of 1,000 bytes. */
class LeaksTest {

    private static final ComponentPlan VM = component("vm", Role.GUEST);
    private static final OperationPlan WARM = operation(10, List.of("vm"), "xen");
    private static final OperationPlan REBOOT =
            new OperationPlan(rejuvenation(20, List.of(5.0), "vm"), Map.of("vm", List.of(new Outage(0, 20))));

    @Test
    void aComponentThatHasALifeFailsWhenItsResourceIsUsedUp() {
        var xen = xen(Optional.of(life(1e9, 100)), leak("xen", 1000, 2, 0, 0));
        var plan = plan(1250, host(List.of(xen, VM)));
        assertTimes(plan, HYPERVISOR_FAILURES, 500, 1100);
        assertEquals(200, play(plan).get(DOWN_HYPERVISOR_FAILURE));
    }

    @Test
    void rebootsOfDomainsBringTheExhaustionNearer() {
        var xen = xen(Optional.of(life(1e9, 100)), leak("xen", 1000, 0, 400, 0));
        var reboot = policy(false, every(100), REBOOT);
        assertTimes(plan(500, host(List.of(xen, VM), reboot)), HYPERVISOR_FAILURES, 305);
        var both = xen(Optional.of(life(1e9, 100)), leak("xen", 1000, 1, 400, 0));
        assertTimes(plan(300, host(List.of(both, VM), reboot)), HYPERVISOR_FAILURES, 205);
    }

    @Test
    void aResourceLeaksOnlyWhileItsComponentIsUp() {
        var xen = component("xen", Role.HYPERVISOR);
        var vm = new ComponentPlan(
                "vm", Role.GUEST, Optional.of(life(1e9, 1)), Optional.of(leak("vm", 1000, 1, 0, 0)), 0);
        var warm = policy(true, new At(List.of(500.0)), WARM);
        assertTimes(plan(1500, host(List.of(xen, vm), warm)), LongRunMeasure.SYSTEM_FAILURES, 1010);
    }

    @Test
    void aPolicyActsWhenALevelIsReachedAndNotAgainBeforeItHasBeenRenewed() {
        var xen = xen(Optional.empty(), leak("xen", 1000, 1, 0, 0));
        var renewing = policy(true, new Threshold(Map.of("xen", 900.0)), WARM);
        assertTimes(plan(2000, host(List.of(xen, VM), renewing)), HYPERVISOR_ACTIONS, 900, 910 + 900);
        var other = policy(true, new Threshold(Map.of("xen", 900.0)), operation(10, List.of("vm"), "vm"));
        assertTimes(plan(2000, host(List.of(xen, VM), other)), HYPERVISOR_ACTIONS, 900);
    }

    @Test
    void aLevelMayBeReachedByAReboot() {
        var xen = xen(Optional.empty(), leak("xen", 1000, 0, 300, 0));
        var warm = policy(true, new Threshold(Map.of("xen", 500.0)), WARM);
        var plan = plan(390, host(List.of(xen, VM), warm, policy(false, every(100), REBOOT)));
        assertTimes(plan, HYPERVISOR_ACTIONS, 220);
    }

    @Test
    void withoutALifeTheThroughputFallsUntilNothingIsLeft() {
        // a line from 1 to 0.6 in 500 s, then flat
        var xen = xen(Optional.empty(), leak("xen", 1000, 2, 0, 0.4));
        assertEquals(
                (500 * 0.8 + 500 * 0.6) / 1000,
                play(plan(1000, host(List.of(xen, VM)))).get(THROUGHPUT),
                1e-12);
    }

    @Test
    void throughputIsTheMeanOverTheTimeUpAfterTheWarmUp() {
        var xen = xen(Optional.empty(), leak("xen", 1000, 1, 0, 0.5));
        var warm = policy(true, new At(List.of(400.0)), operation(100, List.of("vm"), "xen"));
        var plan = plan(600, host(List.of(xen, VM), warm));
        // 1 to 0.8, down for 100 s, 1 to 0.95
        assertEquals((400 * 0.9 + 100 * 0.975) / 500, play(plan).get(THROUGHPUT), 1e-12);
        var late = new LongRunPlan(plan.hosts(), 1, 0, 600, 200, LoadCurve.CONSTANT);
        assertEquals((200 * 0.85 + 100 * 0.975) / 300, play(late).get(THROUGHPUT), 1e-12);
    }

    @Test
    void lossesOfHostAndGuestMultiply() {
        var xen = xen(Optional.empty(), leak("xen", 1000, 1, 0, 0.5));
        var vm = new ComponentPlan("vm", Role.GUEST, Optional.empty(), Optional.of(leak("vm", 1000, 1, 0, 0.2)), 0);
        // integral of (1 - x/2)(1 - x/5) over 0 to 1
        assertEquals(
                1 - 0.35 + 0.1 / 3, play(plan(1000, host(List.of(xen, vm)))).get(THROUGHPUT), 1e-12);
    }

    private static ComponentPlan xen(Optional<LifePlan> life, LeakingResource leak) {
        return new ComponentPlan("xen", Role.HYPERVISOR, life, Optional.of(leak), 0);
    }
}
