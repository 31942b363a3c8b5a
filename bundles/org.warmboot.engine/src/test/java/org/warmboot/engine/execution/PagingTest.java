package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Testbed.MIB;
import static org.warmboot.engine.Variants.plan;
import static org.warmboot.engine.Variants.using;
import static org.warmboot.engine.Variants.with;
import static org.warmboot.engine.execution.Runs.completed;
import static org.warmboot.engine.execution.Runs.duration;
import static org.warmboot.engine.execution.Runs.failed;

import org.junit.jupiter.api.Test;
import org.warmboot.engine.Techniques;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.Variants.Extras;
import org.warmboot.engine.plan.Capability;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.MemoryProfile;

/** Idle domains of which a tenth stays in memory, 0.3 of that shared: 163 on a host of 12 GiB instead of 11. */
class PagingTest {

    private static final double RESIDENT = 0.1 * (1 - 0.3) * 1024;
    /** The one copy of what is shared, w m sigma. */
    private static final long SHARED = Math.round(0.1 * 0.3 * GIB);

    @Test
    void aHostThatPagesTakes163IdleDomainsAndOneThatDoesNot11() {
        completed(plan(Techniques.cold(), host(163, SHARED)));
        assertTrue(failed(plan(Techniques.cold(), host(164, SHARED))).message().contains("memory"));
        assertEquals("vm12", failed(Testbed.of(12).plan(Techniques.cold())).element());
    }

    @Test
    void imagesHoldWhatIsResident() {
        var trace = completed(plan(Techniques.saved(), host(163, SHARED)));
        assertEquals(163 * RESIDENT / 72.8, duration(trace, "save"), 1e-5);
        assertEquals(163 * RESIDENT / 65.5, duration(trace, "restore"), 1e-5);
        assertEquals(163 * RESIDENT * MIB, trace.bytesWritten(), 163);
    }

    @Test
    void freezingKeepsResidentFramesAndTheSharedCopyFromBeingScrubbed() {
        var trace = completed(plan(Techniques.warm(), host(100, GIB / 2)));
        double scrubbed = 12 - 100 * RESIDENT / 1024 - 0.5;
        assertEquals(5 + 0.55 * scrubbed, duration(trace, "initialise"), 1e-6);
    }

    @Test
    void theColdRebootOf163DomainsCosts163Boots() {
        assertEquals(
                2.8 + 3.4 * 163, duration(completed(plan(Techniques.cold(), host(163, SHARED))), "guests-up"), 1e-7);
    }

    @Test
    void idleDomainsArePagedOutAndReturnToThat() {
        var trace = completed(plan(Techniques.warm(), host(2, 0)));
        var phases = trace.phases().stream()
                .filter(phase -> phase.component().equals("vm1"))
                .toList();
        assertEquals("paged-out", phases.getFirst().phase());
        trace.outages().forEach(outage -> assertTrue(outage.ended()));
    }

    @Test
    void pagingWithoutTheCapabilityIsRefused() {
        var host = with(Testbed.of(1).without(Capability.MEMORY_PAGING).host(), Extras.NONE.paging(0.1, 0.3, 0));
        assertEquals("xen", failed(plan(Techniques.warm(), host)).element());
    }

    private static HostPlan host(int guests, long sharedCopy) {
        return using(
                with(Testbed.of(guests).host(), Extras.NONE.paging(0.1, 0.3, sharedCopy)),
                new MemoryProfile(0, 0, 1, 1, true));
    }
}
