package org.warmboot.engine.plan;

/**
 * What nested virtualisation and the move to a clean system on the same host cost.
 *
 * @param tax share of the throughput lost in a nested system, 0 to 1
 * @param cleanSystemBytes memory of a clean hypervisor with its privileged domain, in bytes
 * @param startSeconds starting them, in seconds
 * @param relocationSecondsPerEntry handing over one page-table entry, 4 KiB of memory, in seconds
 * @param relocationSeconds handing over one domain besides its page tables, in seconds
 * @param discardSeconds ending the aged system, in seconds
 */
public record NestingCosts(
        double tax,
        long cleanSystemBytes,
        double startSeconds,
        double relocationSecondsPerEntry,
        double relocationSeconds,
        double discardSeconds) {

    /** Nesting that costs nothing. */
    public static final NestingCosts NONE = new NestingCosts(0, 0, 0, 0, 0, 0);

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public NestingCosts {
        Require.share(tax, "The tax of nesting");
        Require.notNegative(cleanSystemBytes, "The memory of a clean system");
        Require.notNegative(startSeconds, "The start time of a clean system");
        Require.notNegative(relocationSecondsPerEntry, "The relocation time of a page-table entry");
        Require.notNegative(relocationSeconds, "The relocation time of a domain");
        Require.notNegative(discardSeconds, "The time to discard an aged system");
    }
}
