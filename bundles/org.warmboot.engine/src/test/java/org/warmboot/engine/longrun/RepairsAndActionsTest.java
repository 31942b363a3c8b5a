package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_HYPERVISOR_ACTION;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_HYPERVISOR_FAILURE;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_SYSTEM_ACTION;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_SYSTEM_FAILURE;
import static org.warmboot.engine.longrun.LongRunMeasure.HYPERVISOR_ACTIONS;
import static org.warmboot.engine.longrun.LongRunMeasure.PLANNED_OUTAGES;
import static org.warmboot.engine.longrun.LongRunMeasure.SYSTEM_ACTIONS;
import static org.warmboot.engine.longrun.LongRunMeasure.SYSTEM_FAILURES;
import static org.warmboot.engine.longrun.LongRunMeasure.UNPLANNED_OUTAGES;
import static org.warmboot.engine.longrun.Plans.HOUR;
import static org.warmboot.engine.longrun.Plans.WEEK;
import static org.warmboot.engine.longrun.Plans.assertTimes;
import static org.warmboot.engine.longrun.Plans.component;
import static org.warmboot.engine.longrun.Plans.every;
import static org.warmboot.engine.longrun.Plans.exponentialLife;
import static org.warmboot.engine.longrun.Plans.failing;
import static org.warmboot.engine.longrun.Plans.host;
import static org.warmboot.engine.longrun.Plans.operation;
import static org.warmboot.engine.longrun.Plans.plan;
import static org.warmboot.engine.longrun.Plans.play;
import static org.warmboot.engine.longrun.Plans.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.At;
import org.warmboot.engine.longrun.OperationPlan.Outage;

/** An action that is due while a guest or a driver domain is under repair. */
class RepairsAndActionsTest {

    private static final ComponentPlan XEN = component("xen", Role.HYPERVISOR);
    private static final List<String> VM = List.of("vm");
    private static final OperationPlan WARM = operation(40, VM, "xen");
    private static final OperationPlan COLD = operation(40, VM, "xen", "vm");

    @Test
    void aRebootOfTheHostThatBootsItsGuestsBootsACrashedOne() {
        // up for 10 of every 100 h: the repair would take 1000 h
        var guest = List.of(XEN, failing("vm", Role.GUEST, 10 * HOUR, 1000 * HOUR));
        var measures = play(plan(25_000 * HOUR, host(guest, policy(true, every(100 * HOUR), COLD))));
        assertEquals(0.1, 1 - measures.get(DOWN_SYSTEM_FAILURE) / (25_000 * HOUR), 0.0002);
        assertEquals(249, measures.get(HYPERVISOR_ACTIONS));
        assertEquals(250, measures.get(UNPLANNED_OUTAGES));
        assertEquals(0, measures.get(PLANNED_OUTAGES), "it has been away for other reasons each time");
    }

    @Test
    void aRebootOfTheHostThatKeepsItsGuestsLeavesACrashedOneToItsRepairWhichStandsStill() {
        var guest = List.of(XEN, failing("vm", Role.GUEST, 1000, 500));
        var whole = plan(3000, host(guest, policy(true, new At(List.of(1200.0)), WARM)));
        assertTimes(whole, HYPERVISOR_ACTIONS, 1200);
        assertTimes(whole, SYSTEM_FAILURES, 1000, 1540 + 1000);
        var measures = play(Plans.until(2000, whole));
        assertEquals(540, measures.get(DOWN_SYSTEM_FAILURE));
        assertEquals(0, measures.get(DOWN_HYPERVISOR_ACTION));
        assertEquals(1, measures.get(UNPLANNED_OUTAGES));
    }

    @Test
    void aGuestThatIsBootedAnswersWhenItsServicesDoAndIsAsNewWhenItsSystemIs() {
        var boots = new OperationPlan(
                new Rejuvenation("technique", 80, Map.of("vm", 40.0), List.of()),
                Map.of("vm", List.of(new Outage(0, 60))));
        var guest = List.of(XEN, failing("vm", Role.GUEST, 1000, 500));
        var measures = play(plan(2000, host(guest, policy(true, new At(List.of(1200.0)), boots))));
        assertEquals(260, measures.get(DOWN_SYSTEM_FAILURE), "the outage belongs to what began it");
        assertEquals(0, measures.get(DOWN_HYPERVISOR_ACTION));
        assertEquals(1, measures.get(SYSTEM_FAILURES), "it ages on when the host is back");
        var later = plan(4000, host(guest, policy(true, new At(List.of(1200.0)), boots)));
        assertTimes(later, SYSTEM_FAILURES, 1000, 1280 + 1000, 1280 + 2500);
    }

    @Test
    void aGuestThatIsBootedWithoutAnOutageInTheTraceAnswersWhenItIsAsNew() {
        var boots = new OperationPlan(Plans.rejuvenation(80, List.of(), "vm"), Map.of());
        var guest = List.of(XEN, failing("vm", Role.GUEST, 1000, 500));
        var measures = play(plan(2000, host(guest, policy(true, new At(List.of(1200.0)), boots))));
        assertEquals(280, measures.get(DOWN_SYSTEM_FAILURE));
    }

    @Test
    void aRebootOfTheHostBootsACrashedDriverDomain() {
        var components = List.of(XEN, failing("driver", Role.DRIVER, 1000, 500), component("vm", Role.GUEST));
        var boots = new OperationPlan(
                new Rejuvenation("technique", 80, Map.of("xen", 10.0, "driver", 20.0), List.of()),
                Map.of("vm", List.of(new Outage(5, 60))));
        var measures = play(plan(2000, host(components, policy(true, new At(List.of(1200.0)), boots))));
        assertEquals(260, measures.get(DOWN_HYPERVISOR_FAILURE));
        assertEquals(0, measures.get(DOWN_HYPERVISOR_ACTION));
        assertEquals(1, measures.get(UNPLANNED_OUTAGES));
    }

    @Test
    void whatIsDoneToOneGuestNeitherWaitsForTheRepairOfAnotherOneNorHoldsItUp() {
        var components = List.of(XEN, component("a", Role.GUEST), failing("b", Role.GUEST, 1000, 500));
        var reboot = policy(false, new At(List.of(1200.0)), operation(40, List.of("a"), "a"));
        var whole = plan(2000, host(components, reboot));
        var measures = play(whole);
        assertEquals(0.5, play(Plans.until(1201, whole)).get(SYSTEM_ACTIONS), "at once");
        assertEquals(40 / 2.0, measures.get(DOWN_SYSTEM_ACTION));
        assertEquals(500 / 2.0, measures.get(DOWN_SYSTEM_FAILURE));
    }

    @Test
    void whatIsDueForAGuestUnderRepairWaitsForItAndIsNotNeededAnyMore() {
        var components = List.of(XEN, failing("vm", Role.GUEST, WEEK - HOUR, 2 * HOUR));
        var weekly = policy(false, every(WEEK), operation(40, VM, "vm"));
        // the repair renews the guest, and the clock runs anew from there
        assertTimes(plan(1.9 * WEEK, host(components, weekly)), SYSTEM_ACTIONS);
        // one that renews nothing waits and acts
        var checks = policy(false, every(WEEK), operation(40, VM));
        assertTimes(plan(1.9 * WEEK, host(components, checks)), SYSTEM_ACTIONS, WEEK + HOUR);
    }

    @Test
    void anActionOnSeveralSystemsWaitsForNoneOfThemAndBootsOneUnderRepair() {
        var components = List.of(XEN, failing("a", Role.GUEST, 1000, 500), component("b", Role.GUEST));
        var both = policy(false, new At(List.of(1200.0)), operation(40, List.of("a", "b"), "a", "b"));
        var measures = play(plan(2100, host(components, both)));
        assertEquals(240 / 2.0, measures.get(DOWN_SYSTEM_FAILURE));
        assertEquals(40 / 2.0, measures.get(DOWN_SYSTEM_ACTION));
    }

    @Property(seed = "20261203", tries = 300)
    void repairsOfGuestsAndDriversPutOffNoActionOnTheirHost(
            @ForAll @IntRange(min = 1, max = 20) int guests,
            @ForAll @IntRange(max = 2) int drivers,
            @ForAll @DoubleRange(min = 1, max = 1000) double repair,
            @ForAll boolean boots) {
        var components = new ArrayList<>(List.of(XEN));
        for (int i = 0; i < guests + drivers; i++) {
            var role = i < guests ? Role.GUEST : Role.DRIVER;
            components.add(component("vm" + i, role, exponentialLife(10 * HOUR, repair * HOUR)));
        }
        var renewed = components.stream()
                .skip(boots ? 0 : 1)
                .limit(boots ? components.size() : 1)
                .map(ComponentPlan::id)
                .toArray(String[]::new);
        var weekly = policy(true, every(WEEK), operation(60, List.of("vm0"), renewed));
        assertEquals(521, play(plan(521.43 * WEEK, host(components, weekly))).get(HYPERVISOR_ACTIONS));
    }
}
