package org.warmboot.engine.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * Rejuvenation of a cluster, host by host.
 *
 * <p>A host takes its turn when fewer than k hosts are away; one counts as away until it has answered again for as long
 * as the health gate asks. What all hosts give adds up; a spare host that stands in gives what is missing as far as it
 * can, with a warm file cache.
 *
 * @param turns the turns that began, in their order; hosts behind one that never returns may have none
 * @param throughput total throughput, time 0 being the start of the first turn
 * @param usualBytesPerSecond total throughput before the first turn
 * @param workLostBytes what clients did not get: the integral of usual minus actual throughput
 * @param durationSeconds seconds from the start of the first turn to the end of the last, infinite if one never ends
 */
public record RollingRejuvenation(
        List<Turn> turns,
        RateProfile throughput,
        double usualBytesPerSecond,
        double workLostBytes,
        double durationSeconds) {

    /** Keeps a copy that cannot change. */
    public RollingRejuvenation {
        turns = List.copyOf(turns);
    }

    /**
     * The time in which one host is away.
     *
     * @param host identifier of the host
     * @param start seconds from the start of the first turn
     * @param end seconds from the start of the first turn, the health gate not included
     */
    public record Turn(String host, double start, double end) {}

    /** Lets the hosts take their turns. */
    public static RollingRejuvenation of(RollingPlan plan) {
        var turns = new ArrayList<Turn>();
        var profiles = new ArrayList<RateProfile>();
        double[] away =
                plan.hosts().stream().mapToDouble(HostTimeline::awaySeconds).toArray();
        double[] starts = TurnStarts.of(away, plan.maxAway(), plan.healthGateSeconds());
        double duration = 0;
        for (int i = 0; i < starts.length; i++) {
            var host = plan.hosts().get(i);
            if (starts[i] == Double.POSITIVE_INFINITY) {
                profiles.add(RateProfile.constant(host.usual()));
            } else {
                double end = starts[i] + host.awaySeconds();
                turns.add(new Turn(host.host(), starts[i], end));
                profiles.add(host.throughput().later(starts[i]));
                duration = Math.max(duration, end);
            }
        }
        var total = RateProfile.sum(profiles);
        double usual = Math.min(total.first(), plan.demandBytesPerSecond());
        if (plan.standbyBytesPerSecond() > 0) {
            total = RateProfile.sum(List.of(total, RateProfile.constant(plan.standbyBytesPerSecond())))
                    .atMost(usual);
        } else if (plan.demandBytesPerSecond() < Double.POSITIVE_INFINITY) {
            total = total.atMost(plan.demandBytesPerSecond());
        }
        double lost = usual * (total.end() - total.start()) - total.bytes(total.start(), total.end());
        return new RollingRejuvenation(turns, total, usual, lost, duration);
    }
}
