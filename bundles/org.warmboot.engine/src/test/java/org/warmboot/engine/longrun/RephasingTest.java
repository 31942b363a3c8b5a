package org.warmboot.engine.longrun;

import static org.warmboot.engine.longrun.LongRunMeasure.HYPERVISOR_ACTIONS;
import static org.warmboot.engine.longrun.LongRunMeasure.SYSTEM_ACTIONS;
import static org.warmboot.engine.longrun.Plans.HOUR;
import static org.warmboot.engine.longrun.Plans.WEEK;
import static org.warmboot.engine.longrun.Plans.assertTimes;
import static org.warmboot.engine.longrun.Plans.component;
import static org.warmboot.engine.longrun.Plans.every;
import static org.warmboot.engine.longrun.Plans.failing;
import static org.warmboot.engine.longrun.Plans.host;
import static org.warmboot.engine.longrun.Plans.operation;
import static org.warmboot.engine.longrun.Plans.plan;
import static org.warmboot.engine.longrun.Plans.policy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.At;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;

/** Clocks of policies that act at intervals (Kourai and Chiba, DSN 2007, Figure 2, and what it leaves open). */
class RephasingTest {

    private static final List<String> VM = List.of("vm");
    private static final OperationPlan WARM = operation(42, VM, "xen");
    private static final OperationPlan COLD = operation(241, VM, "xen", "vm");
    private static final OperationPlan REBOOT = operation(34, VM, "vm");
    private static final LongRunPolicy WEEKLY = policy(false, every(WEEK), REBOOT);

    private static final List<ComponentPlan> ROBUST =
            List.of(component("xen", Role.HYPERVISOR), component("vm", Role.GUEST));

    @Test
    void warmLeavesTheScheduleOfOperatingSystemsAsItIs() {
        var vmm = policy(true, new Periodic(4 * WEEK, 3.5 * WEEK), WARM);
        assertTimes(
                plan(6.2 * WEEK, host(ROBUST, vmm, WEEKLY)),
                SYSTEM_ACTIONS,
                WEEK,
                2 * WEEK,
                3 * WEEK,
                4 * WEEK,
                5 * WEEK,
                6 * WEEK);
    }

    @Test
    void coldShiftsTheScheduleOfOperatingSystemsByDoingTheirWork() {
        var vmm = policy(true, new Periodic(4 * WEEK, 3.5 * WEEK), COLD);
        assertTimes(
                plan(6.2 * WEEK, host(ROBUST, vmm, WEEKLY)),
                SYSTEM_ACTIONS,
                WEEK,
                2 * WEEK,
                3 * WEEK,
                4.5 * WEEK,
                5.5 * WEEK);
    }

    @Test
    void whatIsDueTogetherGoesInTheOrderOfThePlanAndOneAfterAnother() {
        var vmm = policy(true, every(WEEK), WARM);
        var both = plan(1.5 * WEEK, host(ROBUST, vmm, WEEKLY));
        assertTimes(both, HYPERVISOR_ACTIONS, WEEK);
        assertTimes(both, SYSTEM_ACTIONS, WEEK + 42);
        assertTimes(plan(1.5 * WEEK, host(ROBUST, WEEKLY, vmm)), HYPERVISOR_ACTIONS, WEEK + 34);
    }

    @Test
    void coldTakesTheTurnOfWhatIsDueTogetherWithIt() {
        var cold = policy(true, every(WEEK), COLD);
        assertTimes(plan(1.5 * WEEK, host(ROBUST, cold, WEEKLY)), SYSTEM_ACTIONS);
    }

    @Test
    void anIntervalRunsFromStartToStartOrPausesFromTheEndOfTheAction() {
        var running = plan(3.1 * WEEK, host(ROBUST, policy(true, every(WEEK), WARM)));
        assertTimes(running, HYPERVISOR_ACTIONS, WEEK, 2 * WEEK, 3 * WEEK);
        var pausing = plan(3.1 * WEEK, host(ROBUST, Plans.pausing(true, WEEK, WARM)));
        assertTimes(pausing, HYPERVISOR_ACTIONS, WEEK, 2 * WEEK + 42, 3 * WEEK + 84);
    }

    @Test
    void aPausingClockOfAGuestCountsOnlyTimeInWhichItIsUp() {
        var pausing = new LongRunPolicy(false, every(WEEK), true, false, OpenTimes.ALWAYS, REBOOT);
        var frozen = policy(true, new At(List.of(WEEK / 2)), WARM);
        assertTimes(plan(2.1 * WEEK, host(ROBUST, frozen, pausing)), SYSTEM_ACTIONS, WEEK + 42, 2 * WEEK + 42 + 34);
        var failing = List.of(component("xen", Role.HYPERVISOR), failing("vm", Role.GUEST, 0.7 * WEEK, 2 * HOUR));
        assertTimes(plan(1.2 * WEEK, host(failing, pausing)), SYSTEM_ACTIONS, WEEK + 2 * HOUR);
    }

    @Test
    void aPausingClockOfAHypervisorDoesNotWaitForAGuest() {
        var cold = Plans.pausing(true, 2 * WEEK, COLD);
        var pausing = Plans.pausing(false, WEEK, REBOOT);
        var both = plan(2.5 * WEEK, host(ROBUST, cold, pausing));
        assertTimes(both, HYPERVISOR_ACTIONS, 2 * WEEK);
        // the guest loses the time of its own reboot, so cold comes first and does its work
        assertTimes(both, SYSTEM_ACTIONS, WEEK);
    }

    @Test
    void aRepairRestartsTheClocksThatAreToldSoAndNoOthers() {
        var failing = List.of(failing("xen", Role.HYPERVISOR, 0.75 * WEEK, 2 * HOUR), component("vm", Role.GUEST));
        var restarts = new LongRunPolicy(false, every(WEEK), false, true, OpenTimes.ALWAYS, REBOOT);
        assertTimes(plan(1.2 * WEEK, host(failing, WEEKLY)), SYSTEM_ACTIONS, WEEK);
        assertTimes(plan(3 * WEEK, host(failing, restarts)), SYSTEM_ACTIONS);
        var once = List.of(failing("xen", Role.HYPERVISOR, 1.5 * WEEK, 2 * HOUR), component("vm", Role.GUEST));
        assertTimes(plan(2.8 * WEEK, host(once, restarts)), SYSTEM_ACTIONS, WEEK, 2.5 * WEEK + 2 * HOUR);
    }

    @Test
    void aPolicyThatWaitedForARepairActsAfterItUnlessTheRepairDidItsWork() {
        var failing = List.of(failing("xen", Role.HYPERVISOR, WEEK - HOUR, 2 * HOUR), component("vm", Role.GUEST));
        // the host boots anew, so its guest is as new and its clock runs anew from there
        assertTimes(plan(1.9 * WEEK, host(failing, WEEKLY)), SYSTEM_ACTIONS);
        var check = policy(true, every(WEEK), operation(42, VM));
        assertTimes(plan(1.5 * WEEK, host(failing, check)), HYPERVISOR_ACTIONS, WEEK + HOUR);
    }

    @Test
    void nothingIsLostThatBecomesDueDuringAnAction() {
        var slow = policy(true, new At(List.of(100.0)), operation(1000, VM, "xen"));
        var given = policy(false, new At(List.of(200.0, 5000.0)), REBOOT);
        assertTimes(plan(6000, host(ROBUST, slow, given)), SYSTEM_ACTIONS, 1100, 5000);
    }
}
