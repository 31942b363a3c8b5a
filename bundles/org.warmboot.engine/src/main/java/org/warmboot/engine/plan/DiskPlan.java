package org.warmboot.engine.plan;

/**
 * A disk that serves one transfer at full rate or several at equal shares.
 *
 * @param id stable identifier
 * @param readBytesPerSecond sequential read rate in bytes per second
 * @param writeBytesPerSecond sequential write rate in bytes per second
 * @param accessSeconds positioning time before a file is read, in seconds
 * @param capacityBytes space for saved images in bytes
 */
public record DiskPlan(
        String id, double readBytesPerSecond, double writeBytesPerSecond, double accessSeconds, long capacityBytes) {

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public DiskPlan {
        Require.text(id, "The identifier of a disk");
        Require.positive(readBytesPerSecond, "The read rate of disk " + id);
        Require.positive(writeBytesPerSecond, "The write rate of disk " + id);
        Require.notNegative(accessSeconds, "The access time of disk " + id);
        Require.notNegative(capacityBytes, "The capacity of disk " + id);
    }

    /** Exclusive use of the disk, in seconds, for reading an image of so many bytes. */
    public double readSeconds(long bytes) {
        return bytes / readBytesPerSecond;
    }

    /** Exclusive use of the disk, in seconds, for writing an image of so many bytes. */
    public double writeSeconds(long bytes) {
        return bytes / writeBytesPerSecond;
    }
}
