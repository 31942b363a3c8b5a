package org.warmboot.engine.plan;

/**
 * How a hypervisor keeps many idle domains (Burtsev, Hibler and Lepreau).
 *
 * @param residentShare share of an idle domain that stays in memory, above 0 and at most 1
 * @param sharedShare share of the resident pages that equal pages of other domains, 0 to 1
 * @param sharedCopyBytes memory of the one copy of all shared pages, in bytes
 * @param quantumSeconds quantum of the scheduler for an active domain, in seconds
 * @param shrinkFactor factor by which the quantum shrinks whenever the domain yields before its end, 0 to 1
 * @param minimumQuantumSeconds below this quantum a domain counts as idle, in seconds
 * @param wakeSetBytes pages that an idle domain needs to become active, in bytes
 * @param faultBytes pages that one fault reads, in bytes
 */
public record PagingPlan(
        double residentShare,
        double sharedShare,
        long sharedCopyBytes,
        double quantumSeconds,
        double shrinkFactor,
        double minimumQuantumSeconds,
        long wakeSetBytes,
        long faultBytes) {

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public PagingPlan {
        Require.share(residentShare, "The resident share of paging");
        Require.positive(residentShare, "The resident share of paging");
        Require.share(sharedShare, "The shared share of paging");
        Require.notNegative(sharedCopyBytes, "The shared copy of paging");
        Require.positive(quantumSeconds, "The quantum of paging");
        Require.share(shrinkFactor, "The shrink factor of paging");
        Require.notNegative(minimumQuantumSeconds, "The minimum quantum of paging");
        Require.notNegative(wakeSetBytes, "The wake set of paging");
        Require.positive(faultBytes, "The size of a fault of paging");
    }

    /**
     * Machine memory that an idle domain keeps for itself, in bytes: w m (1 - sigma), rounded.
     *
     * @param memoryBytes memory m of the domain in bytes
     */
    public long residentBytes(long memoryBytes) {
        return Math.round(memoryBytes * residentShare * (1 - sharedShare));
    }
}
