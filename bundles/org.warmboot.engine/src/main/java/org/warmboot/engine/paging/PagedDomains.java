package org.warmboot.engine.paging;

import org.warmboot.engine.plan.Cost;
import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.OperatingSystemPlan;
import org.warmboot.engine.plan.PagingPlan;

/**
 * Equal idle domains of one host, and what they make techniques of rejuvenation cost.
 *
 * <p>A suspension on memory freezes resident frames only: w m (1 - sigma) of each domain and the one shared copy S. A
 * saving writes w m (1 - sigma) of each; the shared pages are those of the common image and are read from there again.
 * The rest is on disk already and stays there.
 *
 * @param paging how the hypervisor pages
 * @param domains number of idle domains
 * @param domainBytes memory m of each, in bytes
 */
public record PagedDomains(PagingPlan paging, int domains, long domainBytes) {

    /** Memory in use, in bytes: what a suspension freezes. */
    public long residentBytes() {
        return domains == 0 ? 0 : writtenBytes() + paging.sharedCopyBytes();
    }

    /** What a saving writes, in bytes. */
    public long writtenBytes() {
        return domains * paging.residentBytes(domainBytes);
    }

    /** Memory of the domains on disk, in bytes: m (1 - w) of each. */
    public long pagedOutBytes() {
        return Math.round(domains * (domainBytes * (1 - paging.residentShare())));
    }

    /** Seconds in which the disk writes what a saving writes. */
    public double saveSeconds(DiskPlan disk) {
        return disk.writeSeconds(writtenBytes());
    }

    /** Seconds in which the disk reads it back. */
    public double restoreSeconds(DiskPlan disk) {
        return disk.readSeconds(writtenBytes());
    }

    /** Seconds until all domains are awake, each by bulk prefetch, all at once on one disk. */
    public double wakeAllSeconds(DiskPlan disk) {
        return domains * new WakeUp(paging, disk).bulkSeconds();
    }

    /**
     * Seconds in which all operating systems shut down and boot at once, reset and hypervisor not counted.
     *
     * <p>A domain on disk has to be awake to shut down; after the boot it is resident and has to be found idle again.
     * n equal activities take z + n d: fixed part z, use of the disk d.
     */
    public double coldSeconds(DiskPlan disk, OperatingSystemPlan operatingSystem) {
        return wakeAllSeconds(disk) + together(operatingSystem.shutdown()) + together(operatingSystem.boot());
    }

    private double together(Cost cost) {
        return domains == 0 ? 0 : cost.fixedSeconds() + domains * cost.diskSeconds();
    }
}
