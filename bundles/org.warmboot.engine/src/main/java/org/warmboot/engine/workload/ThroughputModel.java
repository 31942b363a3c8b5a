package org.warmboot.engine.workload;

import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.LinkPlan;
import org.warmboot.engine.plan.WorkloadPlan;

/**
 * Throughput of clients in a closed loop without think time, as a function of the hit ratio h of the file cache.
 *
 * <p>A hit takes t_hit = B / memory rate, a miss t_miss = access time + B / read rate for files of B bytes. C clients
 * reach at most C B / (h t_hit + (1 - h) t_miss). The disk serves one miss at a time, which limits them to
 * B / ((1 - h) t_miss); the link limits what leaves the host. These are the asymptotic bounds of a closed queueing
 * network (Denning and Buzen, "The operational analysis of queueing network models", 1978). Of n equal services that
 * use disk and link at the same time each gets an n-th of both.
 */
public final class ThroughputModel {

    private final double fileBytes;
    private final int concurrency;
    private final double hitSeconds;
    private final double missSeconds;
    private final int sharers;
    private final double linkRate;

    /** The model of a workload that has a disk and a link to itself. */
    public ThroughputModel(WorkloadPlan workload, DiskPlan disk, LinkPlan link) {
        this(workload, disk, link, 1);
    }

    /**
     * The model of a workload whose files lie on a disk and leave, if they do, through a link.
     *
     * @param sharers equal services that use both at the same time, at least 1
     */
    public ThroughputModel(WorkloadPlan workload, DiskPlan disk, LinkPlan link, int sharers) {
        if (sharers < 1) {
            throw new IllegalArgumentException("At least one service uses disk and link, not " + sharers + ".");
        }
        this.sharers = sharers;
        fileBytes = workload.fileBytes();
        concurrency = workload.concurrency();
        hitSeconds = fileBytes / workload.memoryBytesPerSecond();
        missSeconds = disk.accessSeconds() + fileBytes / disk.readBytesPerSecond();
        linkRate = workload.overNetwork() ? link.bytesPerSecond() / sharers : Double.POSITIVE_INFINITY;
    }

    /** Throughput in bytes per second at a hit ratio of 0 to 1. */
    public double bytesPerSecond(double hitRatio) {
        double missRatio = 1 - hitRatio;
        double clients = concurrency * fileBytes / (hitRatio * hitSeconds + missRatio * missSeconds);
        double disk = fileBytes / (missRatio * missSeconds * sharers);
        return Math.min(linkRate, Math.min(clients, disk));
    }

    /** Throughput in requests per second at a hit ratio of 0 to 1. */
    public double requestsPerSecond(double hitRatio) {
        return bytesPerSecond(hitRatio) / fileBytes;
    }
}
