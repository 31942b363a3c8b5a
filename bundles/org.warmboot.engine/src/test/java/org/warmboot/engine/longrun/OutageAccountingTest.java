package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_HYPERVISOR_ACTION;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_HYPERVISOR_FAILURE;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_SYSTEM_FAILURE;
import static org.warmboot.engine.longrun.LongRunMeasure.HYPERVISOR_ACTIONS;
import static org.warmboot.engine.longrun.LongRunMeasure.PLANNED_OUTAGES;
import static org.warmboot.engine.longrun.LongRunMeasure.REQUESTS_LOST;
import static org.warmboot.engine.longrun.LongRunMeasure.UNPLANNED_OUTAGES;
import static org.warmboot.engine.longrun.Plans.component;
import static org.warmboot.engine.longrun.Plans.failing;
import static org.warmboot.engine.longrun.Plans.host;
import static org.warmboot.engine.longrun.Plans.operation;
import static org.warmboot.engine.longrun.Plans.plan;
import static org.warmboot.engine.longrun.Plans.play;
import static org.warmboot.engine.longrun.Plans.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.At;
import org.warmboot.engine.longrun.OperationPlan.Outage;

/** Which cause a time without service counts for, and which time counts. */
class OutageAccountingTest {

    private static final ComponentPlan XEN = component("xen", Role.HYPERVISOR);
    private static final ComponentPlan VM = component("vm", Role.GUEST);
    private static final OperationPlan WARM = operation(42, List.of("vm"), "xen");

    @Test
    void overlappingOutagesCountOnceToWhatBeganFirstAndTheRestToTheOther() {
        var components = List.of(XEN, failing("driver", Role.DRIVER, 1000, 100), failing("vm", Role.GUEST, 1050, 200));
        var measures = play(plan(2000, host(components)));
        assertEquals(100, measures.get(DOWN_HYPERVISOR_FAILURE));
        assertEquals(150, measures.get(DOWN_SYSTEM_FAILURE));
        assertEquals(1, measures.get(UNPLANNED_OUTAGES));
    }

    @Test
    void anOutageWithinAnotherOneDoesNotCount() {
        var components = List.of(XEN, failing("driver", Role.DRIVER, 1050, 20), failing("vm", Role.GUEST, 1000, 200));
        var measures = play(plan(1900, host(components)));
        assertEquals(0, measures.get(DOWN_HYPERVISOR_FAILURE));
        assertEquals(200, measures.get(DOWN_SYSTEM_FAILURE));
    }

    @Test
    void severalPiecesOfAnActionAreSeveralOutagesAndAGuestWithoutOneServesOn() {
        var pieces = Map.of("vm", List.of(new Outage(0, 1), new Outage(20, 23)));
        var move = new OperationPlan(Plans.rejuvenation(60, List.of(), "xen"), pieces);
        var components = List.of(XEN, VM, component("other", Role.GUEST));
        var measures = play(plan(2000, host(components, policy(true, new At(List.of(100.0)), move))));
        assertEquals(4 / 2.0, measures.get(DOWN_HYPERVISOR_ACTION));
        assertEquals(2 / 2.0, measures.get(PLANNED_OUTAGES));
    }

    @Test
    void onlyTheTimeAfterTheWarmUpCounts() {
        var warm = policy(true, new At(List.of(100.0, 480.0, 700.0)), WARM);
        var whole = plan(1000, host(List.of(XEN, VM), warm));
        var lengths = new OutageLengths();
        var measures = play(new LongRunPlan(whole.hosts(), 1, 0, 1000, 500, LoadCurve.CONSTANT), 0, lengths);
        assertEquals(22 + 42, measures.get(DOWN_HYPERVISOR_ACTION));
        assertEquals(1, measures.get(PLANNED_OUTAGES), "the second one began before");
        assertEquals(1, measures.get(HYPERVISOR_ACTIONS));
        assertEquals(1, LongStream.of(lengths.planned()).sum());
    }

    @Test
    void anOutageThatIsOpenAtTheEndCountsButHasNoLength() {
        var warm = policy(true, new At(List.of(100.0, 980.0)), WARM);
        var lengths = new OutageLengths();
        var measures = play(plan(1000, host(List.of(XEN, VM), warm)), 0, lengths);
        assertEquals(42 + 20, measures.get(DOWN_HYPERVISOR_ACTION));
        assertEquals(2, measures.get(PLANNED_OUTAGES));
        assertEquals(1, LongStream.of(lengths.planned()).sum());
    }

    @Test
    void lengthsAreCountedInTheirClassAndByWhatBeganTheOutage() {
        var components = List.of(failing("xen", Role.HYPERVISOR, 500, 100), VM);
        var lengths = new OutageLengths();
        play(plan(1000, host(components, policy(true, new At(List.of(100.0)), WARM))), 0, lengths);
        assertEquals(1, lengths.planned()[classOf(42)]);
        assertEquals(1, lengths.unplanned()[classOf(100)]);
        assertEquals(1, LongStream.of(lengths.unplanned()).sum());
    }

    @Test
    void everyLengthFallsIntoTheClassWhoseLimitsHoldIt() {
        for (int i = 0; i < OutageLengths.CLASSES; i++) {
            for (double share : new double[] {1, 1.0001, 1.13, 1.2588}) {
                var lengths = new OutageLengths();
                lengths.count(OutageLengths.from(i) * share, false);
                assertEquals(1, lengths.unplanned()[i], i + " " + share);
            }
        }
        var extremes = new OutageLengths();
        extremes.count(1e-9, true);
        extremes.count(1e12, true);
        assertEquals(1, extremes.planned()[0]);
        assertEquals(1, extremes.planned()[OutageLengths.CLASSES - 1]);
    }

    @Test
    void requestsAreLostAsTheLoadIsWhileTheServiceIsAway() {
        var busy = new ComponentPlan("vm", Role.GUEST, Optional.empty(), Optional.empty(), 10);
        var warm = policy(true, new At(List.of(100.0, 580.0)), WARM);
        var whole = plan(1000, host(List.of(XEN, busy), warm));
        // shares of 300 s from 100 s before the start: 1 until 200 s, 0.25 until 500, 0.5 until 800
        var load = new LoadCurve(300, new double[] {1, 0.25, 0.5}, 100);
        var measures = play(new LongRunPlan(whole.hosts(), 1, 0, 1000, 0, load));
        assertEquals(10 * 42 * (1 + 0.5), measures.get(REQUESTS_LOST), 1e-9);
        assertEquals(10 * 84.0, play(whole).get(REQUESTS_LOST), 1e-9);
    }

    private static int classOf(double seconds) {
        int place = 0;
        while (place + 1 < OutageLengths.CLASSES && OutageLengths.from(place + 1) <= seconds) {
            place++;
        }
        return place;
    }
}
