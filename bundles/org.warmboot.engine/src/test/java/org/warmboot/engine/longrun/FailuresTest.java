package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_HYPERVISOR_FAILURE;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_SYSTEM_ACTION;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_SYSTEM_FAILURE;
import static org.warmboot.engine.longrun.LongRunMeasure.HYPERVISOR_FAILURES;
import static org.warmboot.engine.longrun.LongRunMeasure.PLANNED_OUTAGES;
import static org.warmboot.engine.longrun.LongRunMeasure.SYSTEM_FAILURES;
import static org.warmboot.engine.longrun.LongRunMeasure.UNPLANNED_OUTAGES;
import static org.warmboot.engine.longrun.Plans.assertTimes;
import static org.warmboot.engine.longrun.Plans.component;
import static org.warmboot.engine.longrun.Plans.failing;
import static org.warmboot.engine.longrun.Plans.host;
import static org.warmboot.engine.longrun.Plans.operation;
import static org.warmboot.engine.longrun.Plans.plan;
import static org.warmboot.engine.longrun.Plans.play;
import static org.warmboot.engine.longrun.Plans.policy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.At;

/** What a failure takes down and what its repair renews. */
class FailuresTest {

    private static final ComponentPlan XEN = component("xen", Role.HYPERVISOR);

    @ParameterizedTest
    @EnumSource(names = {"HYPERVISOR", "PRIVILEGED"})
    void aFailureOfHypervisorOrPrivilegedDomainTakesAllGuestsDownAndRenewsAll(Role role) {
        var first = role == Role.HYPERVISOR ? List.<ComponentPlan>of() : List.of(XEN);
        var components = new ArrayList<>(first);
        components.addAll(List.of(
                failing("core", role, 1000, 100),
                failing("a", Role.GUEST, 1500, 10),
                failing("b", Role.GUEST, 1600, 10)));
        // every 1100 s the host boots anew, before a guest is old enough to fail
        var measures = play(plan(3300, host(components)));
        assertEquals(3, measures.get(HYPERVISOR_FAILURES));
        assertEquals(0, measures.get(SYSTEM_FAILURES));
        assertEquals(300, measures.get(DOWN_HYPERVISOR_FAILURE));
        assertEquals(3, measures.get(UNPLANNED_OUTAGES));
    }

    @Test
    void aFailureOfADriverDomainTakesAllServicesDownButRenewsOnlyItself() {
        var components = List.of(XEN, failing("driver", Role.DRIVER, 1000, 100), failing("vm", Role.GUEST, 1500, 10));
        assertTimes(plan(2000, host(components)), HYPERVISOR_FAILURES, 1000);
        // the guest runs on without its driver, so that it ages
        assertTimes(plan(2000, host(components)), SYSTEM_FAILURES, 1500);
        assertEquals(100, play(plan(2000, host(components))).get(DOWN_HYPERVISOR_FAILURE));
    }

    @Test
    void aFailureOfAGuestTakesItsOwnServiceDownAndRenewsOnlyItself() {
        var components = List.of(
                failing("xen", Role.HYPERVISOR, 1900, 10),
                failing("a", Role.GUEST, 1000, 100),
                component("b", Role.GUEST));
        var measures = play(plan(1950, host(components)));
        assertEquals(0.5, measures.get(SYSTEM_FAILURES), "one failure of two guests");
        assertEquals(50, measures.get(DOWN_SYSTEM_FAILURE));
        assertEquals(1, measures.get(HYPERVISOR_FAILURES), "the repair of a guest does not renew the hypervisor");
    }

    @Test
    void aFailureOfTheHostSupersedesTheRepairOfAGuest() {
        var components = List.of(failing("xen", Role.HYPERVISOR, 1000, 50), failing("vm", Role.GUEST, 990, 500));
        var measures = play(plan(1500, host(components)));
        assertEquals(10, measures.get(DOWN_SYSTEM_FAILURE));
        assertEquals(50, measures.get(DOWN_HYPERVISOR_FAILURE));
        assertEquals(1, measures.get(UNPLANNED_OUTAGES), "one stretch without service");
        assertTimes(plan(2060, host(components)), SYSTEM_FAILURES, 990, 1050 + 990);
    }

    @Test
    void aFailureOfTheHostSupersedesTheActionOnAGuest() {
        var components = List.of(failing("xen", Role.HYPERVISOR, 1000, 50), component("vm", Role.GUEST));
        var reboot = policy(false, new At(List.of(990.0)), operation(500, List.of("vm"), "vm"));
        var measures = play(plan(1500, host(components, reboot)));
        assertEquals(10, measures.get(DOWN_SYSTEM_ACTION));
        assertEquals(50, measures.get(DOWN_HYPERVISOR_FAILURE));
        assertEquals(1, measures.get(PLANNED_OUTAGES), "it began as an action");
        assertEquals(0, measures.get(UNPLANNED_OUTAGES));
    }

    @Test
    void ageStandsStillWhileTheHostIsUnderAnActionAndAGuestIsDown() {
        var components = List.of(XEN, failing("vm", Role.GUEST, 1000, 100));
        var warm = policy(true, new At(List.of(500.0)), operation(40, List.of("vm"), "xen"));
        assertTimes(plan(2500, host(components, warm)), SYSTEM_FAILURES, 1040, 2140);
    }

    @Test
    void aGuestAgesOnWhileAnotherOneIsRebooted() {
        var components = List.of(
                failing("xen", Role.HYPERVISOR, 1000, 1), component("a", Role.GUEST), component("b", Role.GUEST));
        var reboot = policy(false, new At(List.of(500.0)), operation(40, List.of("a"), "a"));
        assertTimes(plan(1500, host(components, reboot)), HYPERVISOR_FAILURES, 1000);
    }

    @Test
    void anActionRenewsOnlyWhatItRenewsAndOnlyWhenItSays() {
        var components = List.of(XEN, failing("a", Role.GUEST, 1000, 1), failing("b", Role.GUEST, 1500, 1));
        var reboot = policy(false, new At(List.of(900.0)), operation(40, List.of("a"), "a"));
        assertEquals(0.5, play(plan(1800, host(components, reboot))).get(SYSTEM_FAILURES), "b alone");
    }
}
