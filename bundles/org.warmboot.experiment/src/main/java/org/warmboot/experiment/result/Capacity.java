package org.warmboot.experiment.result;

import java.util.Optional;

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
 * @param diskLoad share of the time in which the disk pages for domains that wake and fall asleep
 * @param storage disk space of the paged domains; absent if they have no common image
 * @param move sending all of them to a special host; absent if the experiment names none
 */
public record Capacity(
        int staticDomains,
        int pagedDomains,
        double idleDetection,
        double wakeByPrefetch,
        double wakeByFaults,
        double frozenBytes,
        double writtenBytes,
        double diskLoad,
        Optional<Storage> storage,
        Optional<Move> move)
        implements RunPart {

    /**
     * Disk space of domains that start from one golden image.
     *
     * @param sharedBytes the image once and a branch for each domain
     * @param copiedBytes an image of its own for each domain
     * @param domains number of domains for which the disk has room with branches
     */
    public record Storage(double sharedBytes, double copiedBytes, int domains) {}

    /**
     * Sending idle domains with their file systems to a special host.
     *
     * @param sentBytes bytes that go through the link
     * @param seconds time until all are there
     * @param secondsUntilAwake time until all run at home again if wake sets come first
     */
    public record Move(double sentBytes, double seconds, double secondsUntilAwake) {}
}
