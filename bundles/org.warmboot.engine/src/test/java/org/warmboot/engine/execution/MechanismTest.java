package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Testbed.JBOSS;
import static org.warmboot.engine.Testbed.SSH;
import static org.warmboot.engine.execution.Runs.completed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.Techniques;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.TechniquePlan;
import org.warmboot.engine.trace.PhaseRecord;
import org.warmboot.engine.trace.TraceLevel;

class MechanismTest {

    private static final List<TechniquePlan> ALL = List.of(Techniques.warm(), Techniques.saved(), Techniques.cold());

    @Test
    void fileCachesSurviveInImagesButNotABoot() {
        assertTrue(
                completed(Testbed.of(2).plan(Techniques.warm())).fileCacheKept().get("vm1"));
        assertTrue(completed(Testbed.of(2).plan(Techniques.saved()))
                .fileCacheKept()
                .get("vm2"));
        assertFalse(
                completed(Testbed.of(2).plan(Techniques.cold())).fileCacheKept().get("vm1"));
        assertFalse(
                completed(Testbed.of(2).plan(Techniques.warm())).fileCacheKept().get("dom0"));
    }

    @Test
    void phasesOfAComponentLeaveNoGapFromTheStartToTheEnd() {
        for (var technique : ALL) {
            var trace = completed(Testbed.of(3).serving(SSH, JBOSS).drivers(1).plan(technique));
            var ends = new LinkedHashMap<String, PhaseRecord>();
            for (var phase : trace.phases()) {
                var key = phase.componentName();
                var before = ends.put(key, phase);
                assertEquals(before == null ? 0 : before.end(), phase.start(), phase.toString());
                assertTrue(before == null || !before.phase().equals(phase.phase()), phase.toString());
                assertTrue(phase.end() > phase.start() || phase.end() == trace.endSeconds(), phase.toString());
            }
            ends.values().forEach(last -> assertEquals(trace.endSeconds(), last.end()));
            assertEquals(2 + 2 + 1 + 3 * 3, ends.size());
        }
    }

    @Test
    void guestsServeWhileThePrivilegedDomainShutsDownInAWarmReboot() {
        var trace = completed(Testbed.of(2).plan(Techniques.warm()));
        trace.outages().forEach(outage -> assertEquals(12.2, outage.start(), 1e-9));
        var phases = trace.phases().stream()
                .filter(phase -> phase.component().equals("vm1"))
                .map(PhaseRecord::phase)
                .toList();
        assertEquals(List.of("running", "suspending", "suspended", "recreating", "suspended", "running"), phases);
    }

    @Test
    void aServiceWithoutCostsAnswersWhileTheOperatingSystemIsUp() {
        var trace = completed(Testbed.of(1).serving(JBOSS, SSH).plan(Techniques.cold()));
        var jboss = trace.outages().get(0);
        var ssh = trace.outages().get(1);
        assertEquals("ssh", ssh.service());
        assertEquals(2.5, ssh.start() - jboss.start(), 1e-9);
        assertEquals(14.3, jboss.end() - ssh.end(), 1e-9);
    }

    @Test
    void driverDomainsRestartInAWarmReboot() {
        var trace = completed(Testbed.of(2).drivers(1).plan(Techniques.warm()));
        var driver = trace.outages().stream()
                .filter(outage -> outage.domain().equals("net1"))
                .findFirst();
        assertEquals(0, driver.orElseThrow().start());
        assertFalse(trace.fileCacheKept().get("net1"));
    }

    @Test
    void aStepWithoutAnythingInItsScopeEndsAtOnce() {
        var trace = completed(Testbed.of(1).plan(Techniques.warm()));
        assertEquals(0, Runs.duration(trace, "drivers-down"));
    }

    @Test
    void serialStepsVisitTheDomainsOneAfterAnother() {
        var serial =
                Techniques.technique(Techniques.serial(Techniques.step("down", Action.SHUT_DOWN, Scope.GUEST_DOMAINS)));
        var trace = completed(Testbed.of(4).plan(serial));
        assertEquals(4 * 10.6, Runs.duration(trace, "down"), 1e-8);
        assertEquals(
                List.of(0, 1, 2, 3),
                IntStream.range(0, 4)
                        .filter(i -> Math.abs(trace.outages().get(i).start() - i * 10.6) < 1e-8)
                        .boxed()
                        .toList());
    }

    @Test
    void anOutageThatDoesNotEndIsInfinite() {
        var down = Techniques.technique(Techniques.step("down", Action.SHUT_DOWN, Scope.GUEST_DOMAINS));
        var outage = completed(Testbed.of(1).plan(down)).outages().get(0);
        assertFalse(outage.ended());
        assertEquals(Double.POSITIVE_INFINITY, outage.seconds());
    }

    @Test
    void equalPlansGiveEqualResultsWithOrWithoutPhases() {
        for (var technique : ALL) {
            var plan = Testbed.of(7).serving(SSH, JBOSS).plan(technique);
            var first = completed(plan);
            assertEquals(first, completed(plan));
            var fast = assertInstanceOf(Completed.class, Execution.run(plan, CancelToken.NONE, TraceLevel.OUTAGES));
            assertEquals(first.outages(), fast.trace().outages());
            assertEquals(List.of(), fast.trace().phases());
        }
    }

    @Test
    void aCancelledRunHasNoResult() {
        assertInstanceOf(
                Cancelled.class, Execution.run(Testbed.of(1).plan(Techniques.warm()), () -> true, TraceLevel.PHASES));
        var asked = new int[1];
        assertInstanceOf(
                Cancelled.class,
                Execution.run(
                        Testbed.of(100).hostBytes(200 * Testbed.GIB).plan(Techniques.warm()),
                        () -> ++asked[0] > 2,
                        TraceLevel.PHASES));
    }
}
