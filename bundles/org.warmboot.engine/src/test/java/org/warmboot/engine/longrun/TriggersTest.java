package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.warmboot.engine.longrun.LongRunMeasure.HYPERVISOR_ACTIONS;
import static org.warmboot.engine.longrun.LongRunMeasure.HYPERVISOR_FAILURES;
import static org.warmboot.engine.longrun.LongRunMeasure.SYSTEM_ACTIONS;
import static org.warmboot.engine.longrun.LongRunMeasure.SYSTEM_FAILURES;
import static org.warmboot.engine.longrun.Plans.HOUR;
import static org.warmboot.engine.longrun.Plans.assertTimes;
import static org.warmboot.engine.longrun.Plans.component;
import static org.warmboot.engine.longrun.Plans.exponentialLife;
import static org.warmboot.engine.longrun.Plans.failing;
import static org.warmboot.engine.longrun.Plans.host;
import static org.warmboot.engine.longrun.Plans.life;
import static org.warmboot.engine.longrun.Plans.operation;
import static org.warmboot.engine.longrun.Plans.plan;
import static org.warmboot.engine.longrun.Plans.play;
import static org.warmboot.engine.longrun.Plans.policy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.At;
import org.warmboot.engine.longrun.LongRunTrigger.Degradation;
import org.warmboot.engine.longrun.LongRunTrigger.Prediction;

/** Policies that look at the life of a component. */
class TriggersTest {

    private static final ComponentPlan VM = component("vm", Role.GUEST);
    private static final OperationPlan WARM = operation(10, List.of("vm"), "xen");

    @Test
    void aPolicyActsSomeTimeAfterTheDegradationIfThereWasNoFailureBefore() {
        var degrading = new LifePlan(Optional.of(random -> 300), random -> 200, random -> 50);
        var components = List.of(component("xen", Role.HYPERVISOR, degrading), VM);
        var inTime = policy(true, new Degradation("xen", random -> 150), WARM);
        assertTimes(plan(1000, host(components, inTime)), HYPERVISOR_ACTIONS, 450, 460 + 450);
        assertTimes(plan(1000, host(components, inTime)), HYPERVISOR_FAILURES);
        var tooLate = policy(true, new Degradation("xen", random -> 250), WARM);
        assertTimes(plan(1200, host(components, tooLate)), HYPERVISOR_FAILURES, 500, 550 + 500);
        assertTimes(plan(1200, host(components, tooLate)), HYPERVISOR_ACTIONS);
    }

    @Test
    void theDelayCountsOnlyTimeInWhichTheComponentIsUp() {
        var degrading = new LifePlan(Optional.of(random -> 300), random -> 1e6, random -> 50);
        var components = List.of(component("xen", Role.HYPERVISOR), component("vm", Role.GUEST, degrading));
        var frozen = policy(true, new At(List.of(350.0)), WARM);
        var reboot = policy(false, new Degradation("vm", random -> 100), operation(5, List.of("vm"), "vm"));
        assertTimes(plan(700, host(components, frozen, reboot)), SYSTEM_ACTIONS, 410);
    }

    @Test
    void aWarningComesSoLongBeforeTheFailureAndPreventsIt() {
        var components = List.of(failing("xen", Role.HYPERVISOR, 1000, 50), VM);
        var trusted = policy(true, new Prediction("xen", 100, 1, Double.POSITIVE_INFINITY), WARM);
        assertTimes(plan(2000, host(components, trusted)), HYPERVISOR_ACTIONS, 900, 910 + 900);
        assertTimes(plan(2000, host(components, trusted)), HYPERVISOR_FAILURES);
    }

    @Test
    void aLifeShorterThanTheLeadIsWarnedOfAtOnce() {
        var components = List.of(failing("xen", Role.HYPERVISOR, 100, 50), VM);
        var early = policy(true, new Prediction("xen", 1000, 1, Double.POSITIVE_INFINITY), WARM);
        assertEquals(4, play(plan(35, host(components, early))).get(HYPERVISOR_ACTIONS), "at 0, 10, 20 and 30 s");
    }

    @Test
    void aWarningThatWaitsUntilAfterTheFailureIsDropped() {
        var components = List.of(failing("xen", Role.HYPERVISOR, 1000, 50), VM);
        var trusted = policy(true, new Prediction("xen", 100, 1, Double.POSITIVE_INFINITY), WARM);
        var slow = policy(false, new At(List.of(890.0)), operation(500, List.of("vm"), "vm"));
        assertTimes(plan(1900, host(components, trusted, slow)), HYPERVISOR_ACTIONS);
        assertTimes(plan(1900, host(components, trusted, slow)), HYPERVISOR_FAILURES, 1000);
    }

    @Test
    void asManyFailuresArePredictedAsTheCoverageSays() {
        double lives = 20_000;
        var life = exponentialLife(100 * HOUR, HOUR);
        var components = List.of(component("xen", Role.HYPERVISOR, life), VM);
        var partly = policy(true, new Prediction("xen", 60, 0.7, Double.POSITIVE_INFINITY), WARM);
        var measures = play(plan(lives * 15 * HOUR, host(components, partly)));
        double actions = measures.get(HYPERVISOR_ACTIONS);
        double all = actions + measures.get(HYPERVISOR_FAILURES);
        assertEquals(0.7, actions / all, 4 * Math.sqrt(0.7 * 0.3 / all));
    }

    @Test
    void falseAlarmsComeAtExponentialTimesOfTimeUp() {
        double mean = 50 * HOUR;
        var components = List.of(failing("xen", Role.HYPERVISOR, 1e12, 0), VM);
        var nervous = policy(true, new Prediction("xen", 0, 0, mean), operation(25 * HOUR, List.of("vm"), "xen"));
        double horizon = 40_000 * 75 * HOUR / 5;
        double expected = horizon / (mean + 25 * HOUR);
        double actions = play(plan(horizon, host(components, nervous))).get(HYPERVISOR_ACTIONS);
        // the alarm stands still during the action, so cycles are the mean and the action: variance by renewal theory
        assertEquals(expected, actions, 4 * Math.sqrt(expected) * mean / (mean + 25 * HOUR));
    }

    @Test
    void theNextLifeOfAComponentIsTheSameWhateverRenewsIt() {
        var life = new LifePlan(Optional.empty(), random -> 1000 * random.uniform() + 500, random -> 10);
        var dies = List.of(component("xen", Role.HYPERVISOR), component("vm", Role.GUEST, life));
        var failures = plan(6000, host(dies));
        double first = firstTime(failures, 1);
        double second = firstTime(failures, 2) - first - 10;
        // a reboot at 400 s ends the first life early; the second one then begins at its end, 430 s
        var reboot = policy(false, new At(List.of(400.0)), operation(30, List.of("vm"), "vm"));
        assertEquals(430 + second, firstTime(plan(6000, host(dies, reboot)), 1), 1e-5);
        var cold = policy(true, new At(List.of(400.0)), operation(90, List.of("vm"), "xen", "vm"));
        assertEquals(490 + second, firstTime(plan(6000, host(dies, cold)), 1), 1e-5);
        var warm = policy(true, new At(List.of(400.0)), operation(40, List.of("vm"), "xen"));
        assertEquals(40 + first, firstTime(plan(6000, host(dies, warm)), 1), 1e-5);
    }

    @Test
    void anotherGuestOrPolicyDoesNotShiftTheLivesOfAComponent() {
        var life = new LifePlan(Optional.empty(), random -> random.exponential(500), random -> random.exponential(10));
        var xen = component("xen", Role.HYPERVISOR, life(1e12, 0));
        var alone = plan(9000, host(List.of(xen, component("vm", Role.GUEST, life))));
        var both =
                plan(9000, host(List.of(xen, component("other", Role.GUEST, life), component("vm", Role.GUEST, life))));
        var without = plan(9000, host(List.of(xen, component("other", Role.GUEST, life))));
        assertEquals(
                play(alone).get(SYSTEM_FAILURES) + play(without).get(SYSTEM_FAILURES),
                2 * play(both).get(SYSTEM_FAILURES),
                1e-9);
    }

    /** Time of the n-th failure of a guest, by bisection of the horizon. */
    private static double firstTime(LongRunPlan plan, int failures) {
        double low = 1e-3;
        double high = plan.horizonSeconds();
        while (high - low > 1e-7) {
            double middle = (low + high) / 2;
            if (play(Plans.until(middle, plan)).get(SYSTEM_FAILURES) >= failures) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
