package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warmboot.engine.longrun.LongRunMeasure.HYPERVISOR_ACTIONS;
import static org.warmboot.engine.longrun.LongRunMeasure.SYSTEM_ACTIONS;
import static org.warmboot.engine.longrun.Plans.component;
import static org.warmboot.engine.longrun.Plans.failing;
import static org.warmboot.engine.longrun.Plans.operation;
import static org.warmboot.engine.longrun.Plans.play;
import static org.warmboot.engine.longrun.Plans.policy;
import static org.warmboot.engine.longrun.Plans.until;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.At;

/** Rolling rejuvenation over the hosts of a cluster; each action takes 40 s. */
class RollingTest {

    @Test
    void atMostSoManyHostsAreAwayAtOnce() {
        assertTimes(plan(1, 0, host(1, 100), host(2, 100), host(3, 100)), HYPERVISOR_ACTIONS, 100, 140, 180);
        assertTimes(plan(2, 0, host(1, 100), host(2, 100), host(3, 100)), HYPERVISOR_ACTIONS, 100, 100, 140);
        assertTimes(plan(3, 0, host(1, 100), host(2, 100), host(3, 100)), HYPERVISOR_ACTIONS, 100, 100, 100);
    }

    @Test
    void aHostMustHaveAnsweredForAWhileBeforeTheNextOneGoes() {
        assertTimes(plan(1, 30, host(1, 100), host(2, 110), host(3, 500)), HYPERVISOR_ACTIONS, 100, 170, 500);
    }

    @Test
    void othersGoInTheOrderInWhichTheyBecameDue() {
        // the third one alone reboots its guest when its turn is over, so that the order shows
        var third = new HostOperation(
                "h3",
                guests(3, component("xen3", Role.HYPERVISOR)),
                List.of(
                        policy(true, new At(List.of(110.0)), warm(3)),
                        policy(false, new At(List.of(111.0)), operation(1, List.of("vm3"), "vm3"))));
        var plan = plan(1, 0, host(1, 100), host(2, 120), third);
        assertTimes(plan, HYPERVISOR_ACTIONS, 100, 140, 180);
        assertTimes(plan, SYSTEM_ACTIONS, 111);
        var late = new HostOperation(
                "h3",
                third.components(),
                List.of(
                        third.policies().get(0),
                        policy(false, new At(List.of(141.0)), operation(1, List.of("vm3"), "vm3"))));
        assertTimes(plan(1, 0, host(1, 100), host(2, 120), late), SYSTEM_ACTIONS, 180);
    }

    @Test
    void thoseThatWaitForTheSameOpenTimeGoInTheOrderInWhichTheyBecameDue() {
        assertSecondGoesFirst(80);
        assertSecondGoesFirst(100);
    }

    /** The second host alone reboots its guest when its turn is over, so that the order shows. */
    private static void assertSecondGoesFirst(double firstIsDue) {
        var open = new OpenTimes(new double[] {100}, new double[] {1000});
        var first = new HostOperation(
                "h1",
                guests(1, component("xen1", Role.HYPERVISOR)),
                List.of(new LongRunPolicy(true, new At(List.of(firstIsDue)), false, false, open, warm(1))));
        var second = new HostOperation(
                "h2",
                guests(2, component("xen2", Role.HYPERVISOR)),
                List.of(
                        new LongRunPolicy(true, new At(List.of(50.0)), false, false, open, warm(2)),
                        policy(false, new At(List.of(101.0)), operation(1, List.of("vm2"), "vm2"))));
        var plan = plan(1, 0, first, second);
        assertTimes(plan, HYPERVISOR_ACTIONS, 100, 140);
        assertTimes(plan, SYSTEM_ACTIONS, 140);
    }

    @Test
    void aHostThatAnotherOneForestallsAsTheOpenTimeBeginsRebootsItsGuestMeanwhile() {
        var open = new OpenTimes(new double[] {100}, new double[] {1000});
        var first = new HostOperation(
                "h1",
                guests(1, component("xen1", Role.HYPERVISOR)),
                List.of(new LongRunPolicy(true, new At(List.of(50.0)), false, false, open, warm(1))));
        var reboot = operation(30, List.of("vm2"), "vm2");
        var second = new HostOperation(
                "h2",
                guests(2, component("xen2", Role.HYPERVISOR)),
                List.of(
                        new LongRunPolicy(true, new At(List.of(60.0)), false, false, open, warm(2)),
                        new LongRunPolicy(false, new At(List.of(70.0)), false, false, open, reboot)));
        assertTimes(plan(1, 0, first, second), HYPERVISOR_ACTIONS, 100, 140);
        assertTimes(plan(1, 0, first, second), SYSTEM_ACTIONS, 100);
        // both may go: then the hypervisor of the second one comes first, and its guest after it
        assertTimes(plan(2, 0, first, second), HYPERVISOR_ACTIONS, 100, 100);
        assertTimes(plan(2, 0, first, second), SYSTEM_ACTIONS, 140);
    }

    @Test
    void aFailedHostCountsAsAwayUntilItIsRepaired() {
        var failing = new HostOperation("h1", guests(1, failing("xen1", Role.HYPERVISOR, 90, 1000)), List.of());
        assertTimes(plan(1, 0, failing, host(2, 100), host(3, 110)), HYPERVISOR_ACTIONS, 1090, 1130);
        assertTimes(plan(2, 0, failing, host(2, 100), host(3, 110)), HYPERVISOR_ACTIONS, 100, 140);
    }

    @Test
    void aHostThatFailsBeforeItHasAnsweredForLongEnoughBeginsAnew() {
        // renewed at 140 s, failed at 150 s, repaired at 155 s, answered for 30 s at 185 s
        var fragile = new HostOperation(
                "h1",
                guests(1, failing("xen1", Role.HYPERVISOR, 1e6, 0), failing("dom0", Role.PRIVILEGED, 110, 5)),
                List.of(policy(true, new At(List.of(100.0)), warm(1))));
        assertTimes(until(250, plan(1, 30, fragile, host(2, 120))), HYPERVISOR_ACTIONS, 100, 185);
    }

    @Test
    void guestsMayBeRebootedWhoeverIsAway() {
        var reboot = new HostOperation(
                "h2",
                guests(2, component("xen2", Role.HYPERVISOR)),
                List.of(policy(false, new At(List.of(110.0)), operation(30, List.of("vm2"), "vm2"))));
        assertTimes(plan(1, 1000, host(1, 100), reboot), SYSTEM_ACTIONS, 110);
    }

    private static HostOperation host(int number, double due) {
        return new HostOperation(
                "h" + number,
                guests(number, component("xen" + number, Role.HYPERVISOR)),
                List.of(policy(true, new At(List.of(due)), warm(number))));
    }

    private static List<ComponentPlan> guests(int number, ComponentPlan... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(component("vm" + number, Role.GUEST));
        return all;
    }

    private static OperationPlan warm(int number) {
        return operation(40, List.of("vm" + number), "xen" + number);
    }

    private static LongRunPlan plan(int maxAway, double gate, HostOperation... hosts) {
        return new LongRunPlan(List.of(hosts), maxAway, gate, 1180, 0, LoadCurve.CONSTANT);
    }

    /** Asserts when actions begin on any host or guest. */
    private static void assertTimes(LongRunPlan plan, LongRunMeasure measure, double... seconds) {
        for (double time : seconds) {
            assertEquals(countBefore(time, seconds), count(until(time - 1e-6, plan), measure), "before " + time);
            assertEquals(countBefore(time + 1, seconds), count(until(time + 1e-6, plan), measure), "at " + time);
        }
        assertEquals(seconds.length, count(plan, measure));
    }

    private static long countBefore(double time, double... seconds) {
        return Arrays.stream(seconds).filter(each -> each < time).count();
    }

    private static long count(LongRunPlan plan, LongRunMeasure measure) {
        return Math.round(play(plan).get(measure) * plan.hosts().size());
    }
}
