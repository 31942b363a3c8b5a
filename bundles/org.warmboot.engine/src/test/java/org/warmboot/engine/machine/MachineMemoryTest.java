package org.warmboot.engine.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MachineMemoryTest {

    private static final long GIB = 1L << 30;
    private static final long MIB = 1L << 20;

    private final MachineMemory memory = new MachineMemory(4 * GIB);

    @Test
    void theTableOfFramesTakesTwoMebibytesPerGibibyte() {
        assertEquals(2 * MIB + 16 * 1024, MachineMemory.preservedBytes(GIB));
    }

    @Test
    void frozenImagesSurviveANewHypervisorAndNothingElseDoes() {
        memory.allocate("xen", 16 * MIB);
        memory.allocate("vm1", GIB);
        memory.allocate("vm2", GIB);
        memory.freeze("vm1");
        assertEquals(GIB, memory.frozenBytes());
        memory.keepFrozenOnly();
        assertEquals(3 * GIB - MachineMemory.preservedBytes(GIB), memory.free());
        memory.thaw("vm1");
        assertEquals(3 * GIB, memory.free());
        assertEquals(0, memory.frozenBytes());
    }

    @Test
    void aResetLosesFrozenImages() {
        memory.allocate("vm1", GIB);
        memory.freeze("vm1");
        memory.loseAll();
        assertEquals(4 * GIB, memory.free());
        assertEquals(0, memory.frozenBytes());
    }

    @Test
    void memoryIsNeverOverCommitted() {
        memory.allocate("vm1", 3 * GIB);
        var refusal = assertThrows(InsufficientSpaceException.class, () -> memory.allocate("vm2", GIB + 1));
        assertEquals(GIB, refusal.free());
        assertEquals(GIB + 1, refusal.needed());
        memory.allocate("vm2", GIB);
        assertEquals(0, memory.free());
        assertThrows(InsufficientSpaceException.class, () -> memory.freeze("vm1"));
    }
}
