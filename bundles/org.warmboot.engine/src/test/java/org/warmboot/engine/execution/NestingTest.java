package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Techniques.serial;
import static org.warmboot.engine.Techniques.step;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Variants.chain;
import static org.warmboot.engine.Variants.plan;
import static org.warmboot.engine.Variants.using;
import static org.warmboot.engine.Variants.with;
import static org.warmboot.engine.execution.Runs.completed;
import static org.warmboot.engine.execution.Runs.duration;
import static org.warmboot.engine.execution.Runs.failed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.Techniques;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.Variants.Extras;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.MemoryProfile;
import org.warmboot.engine.plan.NestingCosts;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.StepPlan;
import org.warmboot.engine.plan.TechniquePlan;

/** Zero-copy migration to a clean system on the same host. */
class NestingTest {

    private static final double PER_ENTRY = 2e-6;
    private static final StepPlan START = step("start", Action.START_CLEAN_SYSTEM, Scope.HYPERVISOR);
    private static final StepPlan RELOCATE = step("relocate", Action.RELOCATE, Scope.GUEST_DOMAINS);
    private static final StepPlan DISCARD = step("discard", Action.DISCARD_AGED_SYSTEM, Scope.HYPERVISOR);
    private static final TechniquePlan ZERO_COPY = chain(START, serial(RELOCATE), DISCARD);

    @Test
    void relocationTakesTimePerEntryAndNeitherLinkNorDisk() {
        var trace = completed(plan(ZERO_COPY, host(4, GIB, 12 * GIB)));
        double entries = GIB / 4096.0 * PER_ENTRY;
        assertEquals(25, duration(trace, "start"), 1e-9);
        assertEquals(4 * (entries + 0.05), duration(trace, "relocate"), 1e-8);
        assertEquals(3, duration(trace, "discard"), 1e-9);
        assertEquals(0, trace.bytesSent());
        assertEquals(0, trace.bytesWritten());
        assertEquals(4, trace.outages().size());
        trace.outages().forEach(outage -> assertEquals(0.05, outage.seconds(), 1e-9));
        trace.migrations().values().forEach(record -> assertEquals(0.05, record.pauseSeconds(), 1e-9));
    }

    @Test
    void bytesThatAMigrationWouldCopyAgainDoNotMatter() {
        var calm = completed(plan(ZERO_COPY, host(2, GIB, 12 * GIB)));
        var writing = completed(plan(ZERO_COPY, using(host(2, GIB, 12 * GIB), new MemoryProfile(0, 1e9, 1, 1, false))));
        assertEquals(calm, writing);
    }

    @Test
    void domainsThatRelocateAtOnceShareTheCores() {
        var trace = completed(plan(chain(START, RELOCATE, DISCARD), host(8, GIB, 12 * GIB)));
        // 8 domains on 4 cores
        assertEquals(2 * GIB / 4096.0 * PER_ENTRY + 0.05, duration(trace, "relocate"), 1e-8);
    }

    @Test
    void twoSystemsMustFitBesideEachOther() {
        long aged = 11 * GIB + GIB / 2 + (16 << 20);
        var failure = failed(plan(ZERO_COPY, host(11, GIB, 12 * GIB)));
        assertEquals("host", failure.element());
        assertTrue(failure.message().contains("528.0 MiB"), failure.message());
        var trace = completed(plan(ZERO_COPY, host(11, GIB, 13 * GIB)));
        assertEquals(aged + GIB / 2 + (16 << 20), trace.peakMemoryBytes());
        // the aged system gives its memory back, so that it works again
        var twice = chain(START, RELOCATE, DISCARD, again(START), again(RELOCATE), again(DISCARD));
        assertEquals(
                trace.peakMemoryBytes(),
                completed(plan(twice, host(11, GIB, 13 * GIB))).peakMemoryBytes());
    }

    @Test
    void guestsPayTheTaxOfNestingFromTheCleanSystemOn() {
        var trace = completed(plan(ZERO_COPY, host(2, GIB, 12 * GIB)));
        assertEquals(2, trace.slowdowns().size());
        trace.slowdowns().forEach(slowdown -> {
            assertEquals(0.85, slowdown.factor(), 1e-12);
            assertEquals(0, slowdown.start());
            assertEquals(trace.endSeconds(), slowdown.end());
        });
    }

    @Test
    void stepsInTheWrongOrderAreRefused() {
        var host = host(2, GIB, 12 * GIB);
        assertTrue(failed(plan(chain(RELOCATE), host)).message().contains("clean system"));
        assertTrue(failed(plan(chain(DISCARD), host)).message().contains("clean system"));
        assertEquals("vm1", failed(plan(chain(START, DISCARD), host)).element());
        assertTrue(failed(plan(chain(START, again(START)), host)).message().contains("second"));
        assertEquals(
                "vm1",
                failed(plan(chain(START, RELOCATE, again(RELOCATE)), host)).element());
        assertEquals(
                "xen",
                failed(Testbed.of(1).without(Capability.NESTED_VIRTUALISATION).plan(ZERO_COPY))
                        .element());
    }

    @Test
    void aResetEndsTheCleanSystemAsWell() {
        var host = host(1, GIB, 12 * GIB);
        var steps = chain(List.of(START), Techniques.cold().steps().toArray(StepPlan[]::new));
        completed(plan(steps, host));
        assertTrue(failed(plan(chain(steps.steps(), RELOCATE), host)).message().contains("clean system"));
    }

    private static StepPlan again(StepPlan step) {
        return step(step.id() + "-again", step.action(), step.scope());
    }

    private static HostPlan host(int guests, long guestBytes, long hostBytes) {
        var testbed = Testbed.of(guests).guestBytes(guestBytes).hostBytes(hostBytes);
        return with(
                testbed.host(),
                Extras.NONE.nesting(new NestingCosts(0.15, GIB / 2 + (16 << 20), 25, PER_ENTRY, 0.05, 3)));
    }
}
