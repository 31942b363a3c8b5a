package org.warmboot.engine.workload;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.Slowdown;

/**
 * What a technique does to one service: times without an answer and times with less throughput.
 *
 * <p>A file cache that does not survive is lost in the longest outage. Slowdowns that overlap multiply.
 *
 * @param outages outages of the service, none of them overlapping another
 * @param fileCacheKept whether the file cache of its domain survives all outages
 * @param slowdowns times in which it has only a share of its usual throughput
 */
public record Disturbance(List<Outage> outages, boolean fileCacheKept, List<Slowdown> slowdowns) {

    /** Keeps copies that cannot change, outages by time. */
    public Disturbance {
        outages = outages.stream()
                .sorted(Comparator.comparingDouble(Outage::start))
                .toList();
        slowdowns = List.copyOf(slowdowns);
    }

    /** One outage and nothing else. */
    public static Disturbance of(Outage outage, boolean fileCacheKept) {
        return new Disturbance(List.of(outage), fileCacheKept, List.of());
    }

    /**
     * What a run did to one service.
     *
     * @param domain identifier of its domain
     * @param service identifier of the service
     */
    public static Disturbance of(RunTrace trace, String domain, String service) {
        return new Disturbance(
                trace.outages().stream()
                        .filter(each ->
                                each.domain().equals(domain) && each.service().equals(service))
                        .toList(),
                trace.fileCacheKept().getOrDefault(domain, true),
                trace.slowdowns().stream()
                        .filter(each -> each.domain().equals(domain))
                        .toList());
    }

    /** Seconds from the start of the technique to its first effect on the service, 0 if there is none. */
    public double start() {
        double first = Double.POSITIVE_INFINITY;
        for (var outage : outages) {
            first = Math.min(first, outage.start());
        }
        for (var slowdown : slowdowns) {
            first = Math.min(first, slowdown.start());
        }
        return isNone() ? 0 : first;
    }

    /** Seconds from the start of the technique to its last effect that ends or, without end, begins; 0 without any. */
    public double end() {
        double last = Double.NEGATIVE_INFINITY;
        for (var outage : outages) {
            last = Math.max(last, outage.ended() ? outage.end() : outage.start());
        }
        for (var slowdown : slowdowns) {
            last = Math.max(last, slowdown.end() < Double.POSITIVE_INFINITY ? slowdown.end() : slowdown.start());
        }
        return isNone() ? 0 : last;
    }

    private boolean isNone() {
        return outages.isEmpty() && slowdowns.isEmpty();
    }

    /** Seconds from the start of the technique to the first answer after the last outage, 0 without outage. */
    public double lastReturn() {
        return outages.isEmpty() ? 0 : outages.getLast().end();
    }

    /** Whether the service answers in the end. */
    public boolean returns() {
        return lastReturn() != Double.POSITIVE_INFINITY;
    }

    /** The outage in which the file cache is lost, absent if it is kept. */
    Optional<Outage> losingCache() {
        return fileCacheKept ? Optional.empty() : outages.stream().max(Comparator.comparingDouble(Outage::seconds));
    }

    /** Share of the usual throughput at a time in seconds. */
    double factorAt(double time) {
        double factor = 1;
        for (var slowdown : slowdowns) {
            if (slowdown.start() <= time && time < slowdown.end()) {
                factor *= slowdown.factor();
            }
        }
        return factor;
    }

    Optional<Outage> outageAt(double time) {
        for (var outage : outages) {
            if (outage.start() <= time && time < outage.end()) {
                return Optional.of(outage);
            }
        }
        return Optional.empty();
    }
}
