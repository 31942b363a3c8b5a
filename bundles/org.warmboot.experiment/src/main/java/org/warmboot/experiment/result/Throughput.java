package org.warmboot.experiment.result;

import java.util.List;

/**
 * Throughput of one service over time.
 *
 * @param service name of the service
 * @param unit unit of the values, {@code MB/s}
 * @param samples throughput over time
 * @param before throughput just before the reboot
 * @param justAfter throughput over the first pass, right after the service is back
 * @param recovery seconds from the return of the service until 95 % of {@code before}; infinite if not within the samples
 */
public record Throughput(
        String service, String unit, List<Sample> samples, double before, double justAfter, double recovery) {

    public Throughput {
        samples = List.copyOf(samples);
    }

    /** Missing share of the throughput right after the reboot, 0 to 1. */
    public double drop() {
        return before == 0 ? 0 : 1 - justAfter / before;
    }

    /**
     * One point of the curve.
     *
     * @param time seconds since the start of the technique; negative before it
     * @param value throughput in the unit of the curve
     */
    public record Sample(double time, double value) {}
}
