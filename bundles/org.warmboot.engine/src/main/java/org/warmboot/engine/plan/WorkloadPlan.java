package org.warmboot.engine.plan;

/**
 * Clients that read files of a service in a closed loop, without think time.
 *
 * @param pattern order in which files are read
 * @param files number of files
 * @param fileBytes size of each file in bytes
 * @param concurrency number of clients
 * @param skew exponent of the popularity by rank, used by {@link AccessPattern#ZIPF}
 * @param memoryBytesPerSecond rate of one client from the file cache, in bytes per second
 * @param overNetwork whether the files leave through the host's link
 */
public record WorkloadPlan(
        AccessPattern pattern,
        int files,
        long fileBytes,
        int concurrency,
        double skew,
        double memoryBytesPerSecond,
        boolean overNetwork) {

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public WorkloadPlan {
        Require.present(pattern, "The access pattern of a workload");
        Require.positive(files, "The number of files of a workload");
        Require.positive(fileBytes, "The file size of a workload");
        Require.positive(concurrency, "The number of clients of a workload");
        Require.notNegative(skew, "The skew of a workload");
        Require.positive(memoryBytesPerSecond, "The memory rate of a workload");
    }

    /** Size of all files together in bytes. */
    public double setBytes() {
        return (double) files * fileBytes;
    }
}
