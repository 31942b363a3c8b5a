package org.warmboot.engine.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A hypervisor and what its operations cost; all times in seconds.
 *
 * @param id stable identifier
 * @param name name for people
 * @param heapBytes memory of its own in bytes
 * @param capabilities what it is able to do
 * @param quickReloadSeconds loading a new instance without a hardware reset
 * @param loadSeconds loading it with the boot loader after a reset
 * @param initialisationSeconds initialising it, scrubbing excluded
 * @param scrubSecondsPerByte scrubbing one byte of memory
 * @param suspendSeconds freezing one domain in memory
 * @param recreateSeconds building one frozen domain again on its frames
 * @param recreateHeadStartSeconds how much less the first recreation of a step takes
 * @param resumeSeconds letting one suspended domain run again
 * @param migration what live migration costs
 * @param nesting what nested virtualisation costs
 * @param liveUpdateSeconds pause of all domains while it replaces itself; empty if nothing is known about it
 * @param compressionBytesPerSecond memory that one core compresses, in bytes per second; 0 if it cannot
 * @param paging how it keeps idle domains, empty if all memory is resident
 */
public record HypervisorPlan(
        String id,
        String name,
        long heapBytes,
        Set<Capability> capabilities,
        double quickReloadSeconds,
        double loadSeconds,
        double initialisationSeconds,
        double scrubSecondsPerByte,
        double suspendSeconds,
        double recreateSeconds,
        double recreateHeadStartSeconds,
        double resumeSeconds,
        MigrationCosts migration,
        NestingCosts nesting,
        OptionalDouble liveUpdateSeconds,
        double compressionBytesPerSecond,
        Optional<PagingPlan> paging) {

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public HypervisorPlan {
        Require.text(id, "The identifier of a hypervisor");
        Require.text(name, "The name of hypervisor " + id);
        Require.notNegative(heapBytes, "The heap of hypervisor " + name);
        capabilities = Set.copyOf(capabilities);
        Require.notNegative(quickReloadSeconds, "The quick reload time of hypervisor " + name);
        Require.notNegative(loadSeconds, "The load time of hypervisor " + name);
        Require.notNegative(initialisationSeconds, "The initialisation time of hypervisor " + name);
        Require.notNegative(scrubSecondsPerByte, "The scrubbing time per byte of hypervisor " + name);
        Require.notNegative(suspendSeconds, "The suspend time of hypervisor " + name);
        Require.notNegative(recreateSeconds, "The recreation time of hypervisor " + name);
        Require.notNegative(recreateHeadStartSeconds, "The head start of recreation of hypervisor " + name);
        Require.notNegative(resumeSeconds, "The resume time of hypervisor " + name);
        Require.present(migration, "The migration costs of hypervisor " + name);
        Require.present(nesting, "The nesting costs of hypervisor " + name);
        liveUpdateSeconds.ifPresent(pause -> Require.notNegative(pause, "The live update time of hypervisor " + name));
        Require.notNegative(compressionBytesPerSecond, "The compression rate of hypervisor " + name);
        Require.present(paging, "The paging of hypervisor " + name);
    }

    /** A hypervisor without costs of migration and nesting, without live update, compression and paging. */
    public HypervisorPlan(
            String id,
            String name,
            long heapBytes,
            Set<Capability> capabilities,
            double quickReloadSeconds,
            double loadSeconds,
            double initialisationSeconds,
            double scrubSecondsPerByte,
            double suspendSeconds,
            double recreateSeconds,
            double recreateHeadStartSeconds,
            double resumeSeconds) {
        this(
                id,
                name,
                heapBytes,
                capabilities,
                quickReloadSeconds,
                loadSeconds,
                initialisationSeconds,
                scrubSecondsPerByte,
                suspendSeconds,
                recreateSeconds,
                recreateHeadStartSeconds,
                resumeSeconds,
                MigrationCosts.NONE,
                NestingCosts.NONE,
                OptionalDouble.empty(),
                0,
                Optional.empty());
    }
}
