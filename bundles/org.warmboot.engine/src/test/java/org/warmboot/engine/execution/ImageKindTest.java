package org.warmboot.engine.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Techniques.saved;
import static org.warmboot.engine.Techniques.serial;
import static org.warmboot.engine.Techniques.step;
import static org.warmboot.engine.Testbed.GIB;
import static org.warmboot.engine.Testbed.MIB;
import static org.warmboot.engine.Variants.chain;
import static org.warmboot.engine.Variants.image;
import static org.warmboot.engine.Variants.opting;
import static org.warmboot.engine.Variants.plan;
import static org.warmboot.engine.Variants.using;
import static org.warmboot.engine.Variants.with;
import static org.warmboot.engine.execution.Runs.completed;
import static org.warmboot.engine.execution.Runs.duration;
import static org.warmboot.engine.execution.Runs.failed;

import org.junit.jupiter.api.Test;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.Variants.Extras;
import org.warmboot.engine.plan.Action;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.ImageKind;
import org.warmboot.engine.plan.MemoryProfile;
import org.warmboot.engine.plan.Scope;
import org.warmboot.engine.plan.StepPlan;
import org.warmboot.engine.plan.TechniquePlan;

/** Images on disk: the whole memory, what changed, or compressed; 72.8 MiB/s to write and 65.5 MiB/s to read. */
class ImageKindTest {

    private static final double WRITE = 1024 / 72.8;
    private static final double READ = 1024 / 65.5;
    private static final StepPlan SAVE = step("save", Action.SAVE, Scope.GUEST_DOMAINS);
    private static final StepPlan RESTORE = step("restore", Action.RESTORE, Scope.GUEST_DOMAINS);

    @Test
    void aDirtyImageWritesTheChangedShareAndReadsAll() {
        var trace = completed(plan(saving(ImageKind.DIRTY), host(3, 1e9)));
        assertEquals(3 * 0.2 * WRITE, duration(trace, "save"), 1e-7);
        assertEquals(3 * READ, duration(trace, "restore"), 1e-8);
        assertEquals(Math.round(0.2 * GIB) * 3, trace.bytesWritten());
    }

    @Test
    void aCompressedImageTakesTheTimeOfTheDiskIfTheProcessorsAreFast() {
        var trace = completed(plan(saving(ImageKind.COMPRESSED), host(3, 1e9)));
        // images are whole bytes
        assertEquals(3 * 0.4 * WRITE, duration(trace, "save"), 1e-7);
        assertEquals(3 * 0.4 * READ, duration(trace, "restore"), 1e-7);
        assertEquals(Math.round(0.4 * GIB) * 3, trace.bytesWritten());
    }

    @Test
    void slowProcessorsMakeCompressionTakeLongerThanWritingAll() {
        // one core for each of 4 domains on 4 cores: 1 GiB at 16 MiB/s; 8 domains take turns
        assertEquals(64, duration(completed(plan(saving(ImageKind.COMPRESSED), host(4, 16 * MIB))), "save"), 1e-8);
        assertEquals(64, duration(completed(plan(saving(ImageKind.COMPRESSED), host(1, 16 * MIB))), "save"), 1e-8);
        assertEquals(128, duration(completed(plan(saving(ImageKind.COMPRESSED), host(8, 16 * MIB))), "save"), 1e-8);
    }

    @Test
    void compressedImagesFitOnADiskThatIsTooSmallForWholeOnes() {
        var small = Testbed.of(3).diskBytes(2 * GIB);
        var host = using(with(small.host(), Extras.NONE.compression(1e9)), new MemoryProfile(0, 0, 1, 0.5, false));
        completed(plan(saving(ImageKind.COMPRESSED), host));
        var failure = failed(plan(saving(ImageKind.WHOLE), host));
        assertEquals("vm3", failure.element());
    }

    @Test
    void aFullDiskIsKnownBeforeAnyDomainIsStopped() {
        var small = Testbed.of(3).diskBytes(2 * GIB);
        assertEquals(0, failed(small.plan(saved())).seconds());
        assertEquals(0, failed(small.plan(chain(serial(SAVE)))).seconds());
    }

    @Test
    void nobodyCompressesWithoutARate() {
        var failure = failed(plan(saving(ImageKind.COMPRESSED), Testbed.of(1).host()));
        assertEquals("xen", failure.element());
        assertTrue(failure.message().contains("compress"), failure.message());
    }

    private static TechniquePlan saving(ImageKind kind) {
        return chain(opting(SAVE, image(kind)), RESTORE);
    }

    private static HostPlan host(int guests, double compression) {
        return using(
                with(Testbed.of(guests).host(), Extras.NONE.compression(compression)),
                new MemoryProfile(0, 0, 0.2, 0.4, false));
    }
}
