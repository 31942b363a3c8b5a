package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warmboot.engine.longrun.LongRunMeasure.DOWN_HYPERVISOR_ACTION;
import static org.warmboot.engine.longrun.LongRunMeasure.HYPERVISOR_ACTIONS;
import static org.warmboot.engine.longrun.LongRunMeasure.SYSTEM_ACTIONS;
import static org.warmboot.engine.longrun.Plans.assertTimes;
import static org.warmboot.engine.longrun.Plans.component;
import static org.warmboot.engine.longrun.Plans.every;
import static org.warmboot.engine.longrun.Plans.host;
import static org.warmboot.engine.longrun.Plans.operation;
import static org.warmboot.engine.longrun.Plans.plan;
import static org.warmboot.engine.longrun.Plans.play;
import static org.warmboot.engine.longrun.Plans.policy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.At;

class OpenTimesTest {

    private static final List<ComponentPlan> ROBUST =
            List.of(component("xen", Role.HYPERVISOR), component("vm", Role.GUEST));
    private static final OperationPlan WARM = operation(40, List.of("vm"), "xen");
    private static final OpenTimes NIGHTS =
            new OpenTimes(new double[] {1000, 2000, 3000}, new double[] {1100, 2100, 3100});

    @Test
    void whatIsDueOutsideWaitsForTheNextOpenTimeAndRunsFromStartToStart() {
        assertTimes(plan(4000, host(ROBUST, in(NIGHTS, every(500), WARM))), HYPERVISOR_ACTIONS, 1000, 2000, 3000);
        assertTimes(plan(4000, host(ROBUST, in(NIGHTS, every(1050), WARM))), HYPERVISOR_ACTIONS, 1050, 2100 + 900);
    }

    @Test
    void anActionBeginsInsideAndMayEndOutside() {
        var late = in(NIGHTS, new At(List.of(1099.0)), WARM);
        assertTimes(plan(1500, host(ROBUST, late)), HYPERVISOR_ACTIONS, 1099);
        assertEquals(40, play(plan(1500, host(ROBUST, late))).get(DOWN_HYPERVISOR_ACTION));
        assertTimes(plan(2500, host(ROBUST, in(NIGHTS, new At(List.of(1100.0)), WARM))), HYPERVISOR_ACTIONS, 2000);
    }

    @Test
    void whoWaitsForAnOpenTimeDoesNotHoldOthersUp() {
        var reboot = policy(false, new At(List.of(600.0)), operation(30, List.of("vm"), "vm"));
        var both = plan(4000, host(ROBUST, in(NIGHTS, new At(List.of(500.0)), WARM), reboot));
        assertTimes(both, SYSTEM_ACTIONS, 600);
        assertTimes(both, HYPERVISOR_ACTIONS, 1000);
    }

    @Test
    void anActionThatOutlastsTheOpenTimePutsOffToTheNextOne() {
        var slow = policy(false, new At(List.of(990.0)), operation(500, List.of("vm"), "vm"));
        var nightly = in(NIGHTS, new At(List.of(900.0)), WARM);
        assertTimes(plan(2400, host(ROBUST, nightly, slow)), HYPERVISOR_ACTIONS, 2000);
    }

    @Test
    void afterTheLastOpenTimeNothingBeginsAnyMore() {
        assertTimes(plan(9000, host(ROBUST, in(NIGHTS, new At(List.of(3500.0)), WARM))), HYPERVISOR_ACTIONS);
    }

    private static LongRunPolicy in(OpenTimes times, LongRunTrigger trigger, OperationPlan operation) {
        return new LongRunPolicy(true, trigger, false, false, times, operation);
    }
}
