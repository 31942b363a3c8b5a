package org.warmboot.engine.workload;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.Slowdown;

/**
 * What techniques do to one service: times without an answer and times with less throughput.
 *
 * <p>Slowdowns that overlap multiply, and a file cache fills the more slowly for them.
 *
 * @param outages outages of the service
 * @param losingCache those of the outages in which the file cache of its domain is lost
 * @param slowdowns times in which it has only a share of the throughput that it would have otherwise
 */
public record Disturbance(List<Outage> outages, List<Outage> losingCache, List<Slowdown> slowdowns) {

    private static final Comparator<Outage> BY_START = Comparator.comparingDouble(Outage::start);

    /** Keeps copies that cannot change, outages by time. */
    public Disturbance {
        outages = outages.stream().sorted(BY_START).toList();
        losingCache = List.copyOf(losingCache);
        slowdowns = List.copyOf(slowdowns);
    }

    /**
     * What one technique does; a file cache that does not survive is lost in the longest outage.
     *
     * @param fileCacheKept whether the file cache of its domain survives all outages
     */
    public Disturbance(List<Outage> outages, boolean fileCacheKept, List<Slowdown> slowdowns) {
        this(outages, fileCacheKept ? List.of() : longest(outages), slowdowns);
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

    /** What happens to a service to which all of these happen, at times from one start. */
    public static Disturbance together(List<Disturbance> disturbances) {
        return new Disturbance(
                all(disturbances, Disturbance::outages),
                all(disturbances, Disturbance::losingCache),
                all(disturbances, Disturbance::slowdowns));
    }

    /** The same so many seconds later, or earlier if negative. */
    public Disturbance later(double seconds) {
        return new Disturbance(
                outages.stream().map(outage -> later(outage, seconds)).toList(),
                losingCache.stream().map(outage -> later(outage, seconds)).toList(),
                slowdowns.stream()
                        .map(each -> new Slowdown(
                                each.domain(), each.start() + seconds, each.end() + seconds, each.factor()))
                        .toList());
    }

    /** Whether the file cache survives all outages. */
    public boolean fileCacheKept() {
        return losingCache.isEmpty();
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
        return outages.stream().mapToDouble(Outage::end).max().orElse(0);
    }

    /** Whether the service answers in the end. */
    public boolean returns() {
        return lastReturn() != Double.POSITIVE_INFINITY;
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

    boolean isDownAt(double time) {
        return isWithin(outages, time);
    }

    boolean losesCacheAt(double time) {
        return isWithin(losingCache, time);
    }

    private static boolean isWithin(List<Outage> outages, double time) {
        return outages.stream().anyMatch(outage -> outage.start() <= time && time < outage.end());
    }

    private static List<Outage> longest(List<Outage> outages) {
        return outages.stream().sorted(BY_START).max(Comparator.comparingDouble(Outage::seconds)).stream()
                .toList();
    }

    private static Outage later(Outage outage, double seconds) {
        return new Outage(
                outage.host(), outage.domain(), outage.service(), outage.start() + seconds, outage.end() + seconds);
    }

    private static <T> List<T> all(List<Disturbance> disturbances, Function<Disturbance, List<T>> part) {
        return disturbances.stream().map(part).flatMap(List::stream).toList();
    }
}
