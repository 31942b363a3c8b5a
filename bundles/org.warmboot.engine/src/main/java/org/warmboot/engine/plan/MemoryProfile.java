package org.warmboot.engine.plan;

/**
 * How a domain uses its memory.
 *
 * @param workingSetBytes pages written again and again, in bytes; 0 for all memory
 * @param dirtyBytesPerSecond rate at which pages are written, in bytes per second
 * @param changedShare share of the memory that changed since the last image was written, 0 to 1
 * @param compressedShare size of the memory after compression as a share of its size, 0 to 1
 * @param idle whether nobody uses the domain
 */
public record MemoryProfile(
        long workingSetBytes, double dirtyBytesPerSecond, double changedShare, double compressedShare, boolean idle) {

    /** Memory that nobody writes, but all of it new since the last image and impossible to compress. */
    public static final MemoryProfile DEFAULT = new MemoryProfile(0, 0, 1, 1, false);

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public MemoryProfile {
        Require.notNegative(workingSetBytes, "The working set of a domain");
        Require.notNegative(dirtyBytesPerSecond, "The dirty rate of a domain");
        Require.share(changedShare, "The changed share of a domain");
        Require.share(compressedShare, "The compressed share of a domain");
    }
}
