package org.warmboot.engine.paging;

import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.LinkPlan;

/**
 * Moving idle domains and their file systems to a special host, and back.
 *
 * <p>Memory on disk and file system stream from disk through the link to disk, resident frames from memory to memory.
 * Everything runs as a pipeline at the rate of its slowest part. The golden image goes only if the other side lacks it;
 * after that each domain takes its branch along.
 *
 * @param domains idle domains that move
 * @param files their file systems
 * @param imageThere whether the other host has the golden image already
 */
public record IdleMove(PagedDomains domains, GoldenImage files, boolean imageThere) {

    /** Bytes that leave the disk of the source: memory paged out, branches, and the image if it has to go. */
    public long diskBytes() {
        long branches = Math.multiplyExact(domains.domains(), files.branchBytes());
        return domains.pagedOutBytes() + branches + (imageThere || domains.domains() == 0 ? 0 : files.imageBytes());
    }

    /** Bytes that go through the link, in bytes. */
    public long sentBytes() {
        return diskBytes() + domains.residentBytes();
    }

    /**
     * Seconds of the move.
     *
     * @param source disk that is read
     * @param link the slower of both hosts' links
     * @param destination disk that is written
     */
    public double seconds(DiskPlan source, LinkPlan link, DiskPlan destination) {
        double read = source.readSeconds(diskBytes());
        double written = destination.writeSeconds(diskBytes());
        return Math.max(sentBytes() / link.bytesPerSecond(), Math.max(read, written));
    }

    /**
     * Seconds until the domains run again at home if resident frames and wake sets go first and the rest follows while
     * they run.
     *
     * @param source disk of the special host
     */
    public double secondsUntilAwake(DiskPlan source, LinkPlan link) {
        double wakeSets = (double) domains.domains() * domains.paging().wakeSetBytes();
        double read = domains.wakeAllSeconds(source);
        return Math.max(read, (wakeSets + domains.residentBytes()) / link.bytesPerSecond());
    }
}
