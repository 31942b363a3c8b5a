package org.warmboot.engine.execution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened in a run.
 *
 * @param phases phases of the components of the target host, by component in the order host, hypervisor, domains with
 *     their services, and by time; empty for {@link TraceLevel#OUTAGES}
 * @param outages outages of its services, by domain in the order of the host, and by time
 * @param steps steps in the order of the technique
 * @param fileCacheKept for each domain whether its file cache survived, by identifier in the order of the host
 * @param endSeconds seconds from the start of the technique to the end of its last step
 */
public record RunTrace(
        List<PhaseRecord> phases,
        List<Outage> outages,
        List<StepRecord> steps,
        Map<String, Boolean> fileCacheKept,
        double endSeconds) {

    /** Keeps copies that cannot change. */
    public RunTrace {
        phases = List.copyOf(phases);
        outages = List.copyOf(outages);
        steps = List.copyOf(steps);
        fileCacheKept = Collections.unmodifiableMap(new LinkedHashMap<>(fileCacheKept));
    }
}
