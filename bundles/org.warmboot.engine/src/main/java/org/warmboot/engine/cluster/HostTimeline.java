package org.warmboot.engine.cluster;

import java.util.List;
import java.util.stream.Stream;
import org.warmboot.engine.workload.ThroughputCurve;

/**
 * What rejuvenation does to one host, from the start of its turn.
 *
 * @param host identifier of the host
 * @param throughput throughput of all its services, and by how much its turn changes that of other hosts; the turn
 *     begins at time 0
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

    /** The same timeline with changes of the throughput of hosts that carry its guests meanwhile, 0 before the turn. */
    public HostTimeline with(List<RateProfile> changes) {
        return changes.isEmpty()
                ? this
                : new HostTimeline(
                        host,
                        RateProfile.sum(Stream.concat(Stream.of(throughput), changes.stream())
                                .toList()),
                        awaySeconds);
    }

    /** Throughput in bytes per second before the turn. */
    public double usual() {
        return throughput.first();
    }
}
