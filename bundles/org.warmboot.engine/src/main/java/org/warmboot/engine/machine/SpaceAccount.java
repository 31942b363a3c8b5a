package org.warmboot.engine.machine;

import java.util.HashMap;
import java.util.Map;

/** Who holds how many bytes of a limited space; never gives away more than there is. */
public final class SpaceAccount {

    private final long capacity;
    private final Map<String, Long> holdings = new HashMap<>();
    private long used;
    private long peak;

    /** An empty space of so many bytes. */
    public SpaceAccount(long capacity) {
        this.capacity = capacity;
    }

    /**
     * Gives bytes to an owner, in addition to what it has.
     *
     * @throws InsufficientSpaceException if fewer bytes are free
     */
    public void reserve(String owner, long bytes) {
        if (bytes > free()) {
            throw new InsufficientSpaceException(owner, bytes, free());
        }
        holdings.merge(owner, bytes, Long::sum);
        used += bytes;
        peak = Math.max(peak, used);
    }

    /** Takes everything back from an owner; gives how many bytes that were. */
    public long release(String owner) {
        var bytes = holdings.remove(owner);
        if (bytes == null) {
            return 0;
        }
        used -= bytes;
        return bytes;
    }

    /** Takes everything back from everybody. */
    public void clear() {
        holdings.clear();
        used = 0;
    }

    /** Bytes that an owner holds. */
    public long heldBy(String owner) {
        return holdings.getOrDefault(owner, 0L);
    }

    /** Bytes of the whole space. */
    public long capacity() {
        return capacity;
    }

    /** Bytes that are given away. */
    public long used() {
        return used;
    }

    /** Most bytes that were given away at any time. */
    public long peak() {
        return peak;
    }

    /** Bytes that nobody holds. */
    public long free() {
        return capacity - used;
    }
}
