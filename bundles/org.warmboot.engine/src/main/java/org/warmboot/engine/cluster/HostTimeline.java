package org.warmboot.engine.cluster;

import java.util.List;
import org.warmboot.engine.workload.ThroughputCurve;

/**
 * What rejuvenation does to one host: its own turn, and those in which it takes the guests of others in.
 *
 * @param host identifier of the host
 * @param throughput throughput of all its services, never negative; its own turn begins at time 0
 * @param awaySeconds seconds from the start of its turn until it answers again and nothing more is done to it; infinite
 *     if it does not return
 */
public record HostTimeline(String host, RateProfile throughput, double awaySeconds) {

    /** Checks the values; throws {@link IllegalArgumentException} if the time is negative. */
    public HostTimeline {
        if (!(awaySeconds >= 0)) {
            throw new IllegalArgumentException("Host " + host + " cannot be away for " + awaySeconds + " s.");
        }
    }

    /**
     * The timeline of a host whose services were simulated one by one; it does not return unless all of them do.
     *
     * @param curves throughput of each service
     * @param awaySeconds see {@link HostTimeline}, for example the end of the technique
     */
    public static HostTimeline of(String host, List<ThroughputCurve> curves, double awaySeconds) {
        boolean returns = curves.stream().allMatch(ThroughputCurve::returns);
        return new HostTimeline(
                host,
                RateProfile.sum(curves.stream().map(RateProfile::of).toList()),
                returns ? awaySeconds : Double.POSITIVE_INFINITY);
    }

    /** Throughput in bytes per second before all turns. */
    public double usual() {
        return throughput.first();
    }
}
