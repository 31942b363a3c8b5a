package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.longrun.ComponentPlan.Role;

class LongRunSimulationTest {

    private static final ComponentPlan XEN = Plans.component("xen", Role.HYPERVISOR);
    private static final ComponentPlan VM = Plans.component("vm", Role.GUEST);

    @Test
    void aLongHistoryCanBeCancelled() {
        var busy = Plans.plan(1e9, Plans.host(List.of(Plans.failing("xen", Role.HYPERVISOR, 1, 1), VM)));
        var simulation = new LongRunSimulation(busy, 1);
        double[] values = new double[LongRunMeasure.COUNT];
        assertFalse(simulation.play(0, values, new OutageLengths(), () -> true));
        var quiet = new LongRunSimulation(Plans.plan(1e9, Plans.host(List.of(XEN, VM))), 1);
        assertTrue(quiet.play(0, values, new OutageLengths(), () -> true), "over before anyone asks");
        assertEquals(1, values[LongRunMeasure.THROUGHPUT.ordinal()]);
    }

    @Test
    void plansThatMakeNoSenseAreRefused() {
        assertRefused(Plans.plan(1, Plans.host(List.of(XEN))));
        assertRefused(Plans.plan(1, Plans.host(List.of(XEN, VM, VM))));
        assertRefused(Plans.plan(1, Plans.host(List.of(XEN, VM)), Plans.host(List.of(XEN, VM))));
        assertRefused(Plans.plan(1e10, Plans.host(List.of(XEN, VM))));
        var elsewhere = Plans.operation(1, List.of("other"), "xen");
        assertRefused(Plans.plan(1, Plans.host(List.of(XEN, VM), Plans.pausing(true, 1, elsewhere))));
        var unknown = new LongRunTrigger.Degradation("other", random -> 1);
        assertRefused(Plans.plan(
                1,
                Plans.host(List.of(XEN, VM), Plans.policy(true, unknown, Plans.operation(1, List.of("vm"), "xen")))));
    }

    private static void assertRefused(LongRunPlan plan) {
        assertThrows(IllegalArgumentException.class, () -> new LongRunSimulation(plan, 1));
    }
}
