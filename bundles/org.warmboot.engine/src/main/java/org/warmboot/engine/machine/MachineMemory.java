package org.warmboot.engine.machine;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Machine memory of a host: what is used, what is frozen and what is free, in bytes.
 *
 * <p>A frozen image keeps its frames over a change of the hypervisor. To find them again the hypervisor preserves,
 * beside the image, a table of its frames (8 bytes for each frame of 4 KiB: 2 MiB per GiB) and the execution state.
 * That the table is flat and that the state takes 16 KiB is assumed.
 */
public final class MachineMemory {

    /** Bytes of one frame, for each of which a page table has one entry. */
    public static final long FRAME_BYTES = 4096;

    static final long TABLE_ENTRY_BYTES = 8;
    static final long EXECUTION_STATE_BYTES = 16 * 1024;

    private final SpaceAccount account;
    private final Map<String, Long> frozen = new LinkedHashMap<>();

    /** Memory of so many bytes, all of it free. */
    public MachineMemory(long bytes) {
        account = new SpaceAccount(bytes);
    }

    /** Bytes that are preserved beside a frozen image of the given size. */
    public static long preservedBytes(long imageBytes) {
        return frames(imageBytes) * TABLE_ENTRY_BYTES + EXECUTION_STATE_BYTES;
    }

    /** Number of frames of so many bytes, rounded up. */
    public static long frames(long bytes) {
        return (bytes + FRAME_BYTES - 1) / FRAME_BYTES;
    }

    /**
     * Gives frames to an owner.
     *
     * @throws InsufficientSpaceException if fewer bytes are free
     */
    public void allocate(String owner, long bytes) {
        account.reserve(owner, bytes);
    }

    /** Gives all frames of an owner back. */
    public void release(String owner) {
        frozen.remove(owner);
        account.release(owner);
    }

    /**
     * Freezes the frames of an owner.
     *
     * @throws InsufficientSpaceException if what must be preserved beside the image does not fit
     */
    public void freeze(String owner) {
        long image = account.heldBy(owner);
        account.reserve(owner, preservedBytes(image));
        frozen.put(owner, image);
    }

    /** Lets an owner use its frozen frames again. */
    public void thaw(String owner) {
        var image = frozen.remove(owner);
        if (image != null) {
            account.release(owner);
            account.reserve(owner, image);
        }
    }

    /** Forgets everything that is not frozen, as a new hypervisor does. */
    public void keepFrozenOnly() {
        account.clear();
        frozen.forEach((owner, image) -> account.reserve(owner, image + preservedBytes(image)));
    }

    /** Forgets everything, as a reset of the machine does. */
    public void loseAll() {
        account.clear();
        frozen.clear();
    }

    /** Bytes of the machine. */
    public long total() {
        return account.capacity();
    }

    /** Bytes of the frozen images, without what is preserved beside them. */
    public long frozenBytes() {
        long sum = 0;
        for (long image : frozen.values()) {
            sum += image;
        }
        return sum;
    }

    /** Bytes that an owner holds, with what is preserved beside its image. */
    public long heldBy(String owner) {
        return account.heldBy(owner);
    }

    /** Most bytes that were in use at any time. */
    public long peak() {
        return account.peak();
    }

    /** Bytes that nobody holds. */
    public long free() {
        return account.free();
    }
}
