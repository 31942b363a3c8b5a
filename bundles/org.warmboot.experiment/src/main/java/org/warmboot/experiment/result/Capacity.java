package org.warmboot.experiment.result;

/**
 * How many domains fit a host, and what it takes to keep so many.
 *
 * @param staticDomains number that fits with all their memory
 * @param pagedDomains number that fits if only the working sets of idle domains are resident
 * @param idleDetection seconds until an idle domain is found to be idle
 * @param wakeByPrefetch seconds to read the wake set of a domain at once
 * @param wakeByFaults seconds to read it fault by fault
 * @param frozenBytes memory that on-memory suspend of all paged domains keeps
 * @param writtenBytes bytes that saving all paged domains writes
 */
public record Capacity(
        int staticDomains,
        int pagedDomains,
        double idleDetection,
        double wakeByPrefetch,
        double wakeByFaults,
        double frozenBytes,
        double writtenBytes) {}
