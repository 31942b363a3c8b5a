package org.warmboot.experiment.result;

import java.util.List;

/**
 * Throughput of services over time.
 *
 * @param all one curve per service
 */
public record ThroughputCurves(List<Throughput> all) implements RunPart {

    /** Keeps a copy that cannot change. */
    public ThroughputCurves {
        all = List.copyOf(all);
    }
}
