package org.warmboot.engine.aging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Techniques.step;
import static org.warmboot.engine.plan.Action.BOOT;
import static org.warmboot.engine.plan.Action.SHUT_DOWN;
import static org.warmboot.engine.plan.Scope.DRIVER_DOMAINS;
import static org.warmboot.engine.plan.Scope.GUEST_DOMAINS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.Techniques;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.aging.RejuvenationTrigger.Periodic;
import org.warmboot.engine.execution.Completed;
import org.warmboot.engine.execution.Execution;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.TechniquePlan;
import org.warmboot.engine.trace.TraceLevel;

/** What executions of techniques on the testbed do to its age. */
class RejuvenationTest {

    private static final double WEEK = 168 * 3600;
    private static final int GUESTS = 4;

    @Test
    void aWarmRebootRenewsTheHypervisorBeforeThePrivilegedDomainAndRebootsNoGuest() {
        var warm = execute(Testbed.of(GUESTS), Techniques.warm(), "xen", "dom0");
        assertEquals(
                12.2 + GUESTS * 0.003 + 11 + 5 + 0.55 * (12 - GUESTS),
                warm.renewals().get("xen"),
                0.1);
        assertEquals(20.4, warm.renewals().get("dom0") - warm.renewals().get("xen"), 1e-6);
        assertEquals(List.of(), warm.reboots());
        assertTrue(warm.seconds() > warm.renewals().get("dom0"));
    }

    @Test
    void aRebootOfTheGuestsCostsTheHeapOnceForEach() {
        var reboot = execute(
                Testbed.of(GUESTS),
                Techniques.technique(step("down", SHUT_DOWN, GUEST_DOMAINS), step("up", BOOT, GUEST_DOMAINS, "down")),
                "vm1");
        assertEquals(GUESTS, reboot.reboots().size());
        reboot.reboots().forEach(each -> assertEquals(10.2 + 0.4 * GUESTS, each, 1e-6));
        assertEquals(reboot.seconds(), reboot.renewals().get("vm1"), 1e-6);
    }

    @Test
    void soDoesARestartOfDriverDomains() {
        var restart = execute(
                Testbed.of(GUESTS).drivers(2),
                Techniques.technique(step("down", SHUT_DOWN, DRIVER_DOMAINS), step("up", BOOT, DRIVER_DOMAINS, "down")),
                "net1",
                "net2");
        assertEquals(List.of(1.0, 1.0), restart.reboots());
        assertEquals(Map.of("net1", 3.0, "net2", 3.0), restart.renewals());
    }

    @Test
    void aRebootThatTakesNoTimeCountsLikeAnyOther() {
        var atOnce = Testbed.of(GUESTS).drivers(1).instantly();
        var reboot = execute(
                atOnce,
                Techniques.technique(step("down", SHUT_DOWN, GUEST_DOMAINS), step("up", BOOT, GUEST_DOMAINS, "down")),
                "vm1");
        assertEquals(List.of(0.0, 0.0, 0.0, 0.0), reboot.reboots());
        var first = execute(
                atOnce,
                Techniques.technique(
                        step("down", SHUT_DOWN, GUEST_DOMAINS), step("up", BOOT, GUEST_DOMAINS, "down"),
                        step("net", SHUT_DOWN, DRIVER_DOMAINS, "up"), step("netup", BOOT, DRIVER_DOMAINS, "net")),
                "vm1",
                "net1");
        assertEquals(List.of(0.0, 0.0, 0.0, 0.0, 1.0), first.reboots());
        assertEquals(Map.of("vm1", 0.0, "net1", 3.0), first.renewals());
    }

    @Test
    void aColdRebootLeavesNothingLostOnTheNewHeap() {
        var cold = execute(Testbed.of(GUESTS), Techniques.cold(), "xen", "dom0", "vm1", "vm2", "vm3", "vm4");
        assertEquals(GUESTS, cold.reboots().size());
        assertTrue(cold.reboots().getLast() < cold.renewals().get("xen"));
        var heap = new LeakingResource("xen", "Xen", AgingIndicator.HYPERVISOR_HEAP, 16 << 20, 0, 4096, 0);
        var plan = new AgingPlan(
                List.of(heap), List.of(new PolicyPlan("vmm", new Periodic(WEEK, WEEK), cold)), 10.5 * WEEK);
        var usage =
                AgingSchedule.play(plan, CancelToken.NONE).orElseThrow().usage().getFirst();
        assertEquals(GUESTS * 4096, usage.highest(), 1e-9);
        assertEquals(0, usage.used(10.5 * WEEK), 0);
    }

    @Test
    void aColdRebootDoesTheWorkOfAWarmOneButNotTheOtherWayRound() {
        var warm = execute(Testbed.of(1), Techniques.warm(), "xen", "dom0");
        var cold = execute(Testbed.of(1), Techniques.cold(), "xen", "dom0", "vm1");
        assertTrue(cold.covers(warm));
        assertFalse(warm.covers(cold));
        assertFalse(cold.covers(execute(Testbed.of(1), Techniques.warm())));
    }

    private static Rejuvenation execute(Testbed testbed, TechniquePlan technique, String... renewed) {
        var plan = testbed.plan(technique);
        var result = Execution.run(plan, CancelToken.NONE, TraceLevel.PHASES);
        return Rejuvenation.of(
                plan, Set.of(renewed), assertInstanceOf(Completed.class, result).trace());
    }
}
