package org.warmboot.engine.trace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened in a run.
 *
 * @param phases phases of the components of the target host, then of its peers, by component in the order host,
 *     hypervisor, domains that it had at the start with their services, and by time; empty for
 *     {@link TraceLevel#OUTAGES}
 * @param outages outages of their services, by domain in the order of the hosts, and by time
 * @param steps steps in the order of the technique
 * @param fileCacheKept for each domain whether its file cache survived, by identifier in the order of the hosts
 * @param reboots seconds from the start of the technique at which each domain had been shut down, or was booted without
 *     a shutdown, by identifier; also those that took no time, which have no phases
 * @param endSeconds seconds from the start of the technique to the end of its last step
 * @param migrations moves of those domains that moved, by identifier in the order of their first move
 * @param slowdowns times in which guests had less throughput than usual, by their end
 * @param bytesSent bytes that migrations sent over links
 * @param bytesWritten bytes that images and checkpoints took to write to disk
 * @param peakMemoryBytes most memory of the target host in use at any time, in bytes
 * @param cpuSeconds processor time that the technique took on the target host, in seconds of one core
 */
public record RunTrace(
        List<PhaseRecord> phases,
        List<Outage> outages,
        List<StepRecord> steps,
        Map<String, Boolean> fileCacheKept,
        Map<String, List<Double>> reboots,
        double endSeconds,
        Map<String, MigrationRecord> migrations,
        List<Slowdown> slowdowns,
        double bytesSent,
        long bytesWritten,
        long peakMemoryBytes,
        double cpuSeconds) {

    /** Keeps copies that cannot change. */
    public RunTrace {
        phases = List.copyOf(phases);
        outages = List.copyOf(outages);
        steps = List.copyOf(steps);
        fileCacheKept = Collections.unmodifiableMap(new LinkedHashMap<>(fileCacheKept));
        reboots = Collections.unmodifiableMap(new LinkedHashMap<>(reboots));
        migrations = Collections.unmodifiableMap(new LinkedHashMap<>(migrations));
        slowdowns = List.copyOf(slowdowns);
    }
}
