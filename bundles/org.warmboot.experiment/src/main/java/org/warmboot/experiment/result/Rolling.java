package org.warmboot.experiment.result;

import java.util.List;

/**
 * Rejuvenation of the hosts of a cluster, one after another.
 *
 * @param unit unit of the throughput, {@code MB/s}
 * @param samples total throughput of the cluster over time
 * @param full total throughput while nothing is rejuvenated
 * @param workLost what the cluster did not serve meanwhile, in the unit times seconds
 * @param duration seconds until the last host is back; its caches may still be filling
 */
public record Rolling(String unit, List<Throughput.Sample> samples, double full, double workLost, double duration)
        implements RunPart {

    public Rolling {
        samples = List.copyOf(samples);
    }
}
