package org.warmboot.engine.workload;

import org.warmboot.engine.plan.WorkloadPlan;

/**
 * Expected hit ratio of a file cache as a function of the requests since it was empty.
 *
 * <p>Independent requests to N files with probabilities p_i, no file evicted before the cache is full: a file is in the
 * cache after k requests with probability 1 - exp(-p_i k) (requests to each file as a Poisson process), so
 * h(k) = sum p_i (1 - exp(-p_i k)), for equal p_i 1 - exp(-k/N). When the expected number of different files,
 * sum (1 - exp(-p_i k)), reaches what the cache holds, at k = T, eviction begins and the hit ratio stays at h(T): the
 * approximation of a least-recently-used cache by its characteristic time (Che, Tung and Wang, "Hierarchical web
 * caching systems", 2002).
 *
 * <p>Sequential passes miss every time in the first pass and hit ever after if the set fits the cache; if it does not,
 * least-recently-used eviction drops each file just before its next use, so they never hit.
 */
public interface FileCacheModel {

    /**
     * The model of a workload.
     *
     * @param cacheBytes memory that the file cache may use, in bytes
     */
    static FileCacheModel of(WorkloadPlan workload, double cacheBytes) {
        double files = cacheBytes / workload.fileBytes();
        return switch (workload.pattern()) {
            case SEQUENTIAL -> new SequentialCache(workload.files(), files >= workload.files());
            case UNIFORM -> new UniformCache(workload.files(), files);
            case ZIPF -> new ZipfCache(workload.files(), workload.skew(), files);
        };
    }

    /** Expected hit ratio, 0 to 1, of the request that follows {@code requests} requests; never falls. */
    double hitRatio(double requests);

    /** Hit ratio that is reached in the end. */
    double steadyHitRatio();

    /** Number of requests at which the hit ratio bends or jumps, infinite if it is smooth everywhere. */
    double kink();
}
