package org.warmboot.engine.workload;

import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.LinkPlan;
import org.warmboot.engine.plan.WorkloadPlan;

/**
 * How fast a service answers the requests of a workload, with its file cache full and while the cache fills.
 *
 * <p>Building one takes most of the time of a curve; equal services may share one, also between threads.
 */
public final class ServiceModel {

    private final WorkloadPlan workload;
    private final Filling steady;
    private final Filling fromEmpty;
    private final double hotRate;

    private ServiceModel(WorkloadPlan workload, ThroughputModel throughput, FileCacheModel cache) {
        this.workload = workload;
        hotRate = throughput.requestsPerSecond(cache.steadyHitRatio());
        steady = new Filling.Steady(hotRate);
        fromEmpty = new CacheFilling(
                k -> throughput.requestsPerSecond(cache.hitRatio(k)), hotRate, cache.kink(), workload.files());
    }

    /** The model of a workload that has disk and link to itself. */
    public static ServiceModel of(WorkloadPlan workload, DiskPlan disk, LinkPlan link, double cacheBytes) {
        return of(workload, disk, link, cacheBytes, 1);
    }

    /**
     * The model of a workload.
     *
     * @param disk where the files lie
     * @param link through which they leave, if they do
     * @param cacheBytes memory that the file cache may use, in bytes
     * @param sharers equal services that use disk and link at the same time, at least 1
     */
    public static ServiceModel of(WorkloadPlan workload, DiskPlan disk, LinkPlan link, double cacheBytes, int sharers) {
        return new ServiceModel(
                workload, new ThroughputModel(workload, disk, link, sharers), FileCacheModel.of(workload, cacheBytes));
    }

    /** Requests per second that the service is able to answer with its cache in the steady state. */
    public double hotRequestsPerSecond() {
        return hotRate;
    }

    /** Requests per second that it answers while nothing is wrong: not more than arrive. */
    public double usualRequestsPerSecond() {
        return workload.isOpen() ? Math.min(workload.arrivalRate(), hotRate) : hotRate;
    }

    WorkloadPlan workload() {
        return workload;
    }

    Filling steady() {
        return steady;
    }

    Filling fromEmpty() {
        return fromEmpty;
    }
}
