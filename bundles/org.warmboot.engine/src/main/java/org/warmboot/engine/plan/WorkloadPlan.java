package org.warmboot.engine.plan;

/**
 * Requests for files of a service: from clients in a closed loop without think time, or arriving whatever the service
 * does.
 *
 * @param pattern order in which files are read
 * @param files number of files
 * @param fileBytes size of each file in bytes
 * @param concurrency number of requests that are served at once, in a closed loop the number of clients
 * @param skew exponent of the popularity by rank, used by {@link AccessPattern#ZIPF}
 * @param memoryBytesPerSecond rate of one client from the file cache, in bytes per second
 * @param overNetwork whether the files leave through the host's link
 * @param arrivalRate requests per second that arrive from outside; 0 for a closed loop, in which every client sends its
 *     next request when it has the answer
 */
public record WorkloadPlan(
        AccessPattern pattern,
        int files,
        long fileBytes,
        int concurrency,
        double skew,
        double memoryBytesPerSecond,
        boolean overNetwork,
        double arrivalRate) {

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public WorkloadPlan {
        Require.present(pattern, "The access pattern of a workload");
        Require.positive(files, "The number of files of a workload");
        Require.positive(fileBytes, "The file size of a workload");
        Require.positive(concurrency, "The number of clients of a workload");
        Require.notNegative(skew, "The skew of a workload");
        Require.positive(memoryBytesPerSecond, "The memory rate of a workload");
        Require.notNegative(arrivalRate, "The arrival rate of a workload");
    }

    /** A closed loop. */
    public WorkloadPlan(
            AccessPattern pattern,
            int files,
            long fileBytes,
            int concurrency,
            double skew,
            double memoryBytesPerSecond,
            boolean overNetwork) {
        this(pattern, files, fileBytes, concurrency, skew, memoryBytesPerSecond, overNetwork, 0);
    }

    /** Whether requests arrive whatever the service does. */
    public boolean isOpen() {
        return arrivalRate > 0;
    }
}
