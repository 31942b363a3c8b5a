package org.warmboot.engine.plan;

/**
 * What live migration costs besides the transfer of memory.
 *
 * @param setupSeconds preparing the migration of one domain, in seconds
 * @param resumeSeconds letting a domain run at its destination, in seconds
 * @param loadShare share of the throughput of a host that one migration takes at either end, 0 to 1
 * @param cpuSecondsPerByte processor time at either end for each byte sent, in seconds; it does not slow the transfer
 */
public record MigrationCosts(double setupSeconds, double resumeSeconds, double loadShare, double cpuSecondsPerByte) {

    /** Migration that costs nothing but the transfer. */
    public static final MigrationCosts NONE = new MigrationCosts(0, 0, 0);

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public MigrationCosts {
        Require.notNegative(setupSeconds, "The setup time of a migration");
        Require.notNegative(resumeSeconds, "The resume time of a migration");
        Require.share(loadShare, "The load of a migration");
        Require.notNegative(cpuSecondsPerByte, "The processor time of a migration");
    }

    /** Migration whose processor time nobody has stated. */
    public MigrationCosts(double setupSeconds, double resumeSeconds, double loadShare) {
        this(setupSeconds, resumeSeconds, loadShare, 0);
    }
}
