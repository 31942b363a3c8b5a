package org.warmboot.engine.aging;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * What has leaked away of a resource over time: straight lines between renewals and reboots, never above its capacity.
 *
 * @param resource what leaks
 * @param horizonSeconds length of the time that is looked at, from new components on
 * @param changes renewals and losses at reboots, by time
 */
public record UsageCurve(LeakingResource resource, double horizonSeconds, List<Change> changes) {

    /** Keeps a copy that cannot change. */
    public UsageCurve {
        changes = List.copyOf(changes);
    }

    /**
     * A jump.
     *
     * @param seconds when
     * @param before bytes used until then
     * @param after bytes used from then on
     */
    public record Change(double seconds, double before, double after) {

        /** Whether the component became new, rather than losing more. */
        public boolean renews() {
            return after < before;
        }
    }

    /**
     * A point of the curve.
     *
     * @param seconds when
     * @param usedBytes bytes used
     */
    public record Sample(double seconds, double usedBytes) {}

    /** Bytes used at a time in seconds; at a jump the value after it. */
    public double used(double seconds) {
        int next = firstAfter(seconds);
        double since = next == 0 ? 0 : changes.get(next - 1).seconds();
        double then = next == 0 ? 0 : changes.get(next - 1).after();
        return Math.min(resource.capacityBytes(), then + resource.bytesPerSecond() * (seconds - since));
    }

    /** Seconds at which nothing was left for the first time; empty if something always was. */
    public OptionalDouble exhaustedAt() {
        double since = 0;
        double used = 0;
        for (var change : changes) {
            double end = reaches(resource, since, used, resource.capacityBytes());
            if (end <= change.seconds()) {
                return OptionalDouble.of(end);
            }
            since = change.seconds();
            used = change.after();
        }
        double end = reaches(resource, since, used, resource.capacityBytes());
        return end <= horizonSeconds ? OptionalDouble.of(end) : OptionalDouble.empty();
    }

    /** Most bytes used at any time. */
    public double highest() {
        double last = used(horizonSeconds);
        return Math.max(
                last,
                changes.stream()
                        .mapToDouble(change -> Math.max(change.before(), change.after()))
                        .max()
                        .orElse(last));
    }

    /** Lowest throughput at any time, as a share of that of a new component. */
    public double lowestThroughputFactor() {
        return resource.throughputFactor(highest());
    }

    /**
     * The curve at regular times and at the horizon, and besides where it falls or first reaches its capacity; where it
     * falls there are two points of the same time.
     *
     * @param intervalSeconds seconds between regular times, above 0
     */
    public List<Sample> samples(double intervalSeconds) {
        var times = new TreeSet<Double>();
        for (long i = 0; i * intervalSeconds < horizonSeconds; i++) {
            times.add(i * intervalSeconds);
        }
        times.add(horizonSeconds);
        exhaustedAt().ifPresent(times::add);
        changes.stream().filter(Change::renews).map(Change::seconds).forEach(times::add);
        var samples = new ArrayList<Sample>();
        for (double time : times) {
            int next = firstAfter(time);
            if (next > 0
                    && changes.get(next - 1).renews()
                    && changes.get(next - 1).seconds() == time) {
                samples.add(new Sample(time, changes.get(next - 1).before()));
            }
            samples.add(new Sample(time, used(time)));
        }
        return samples;
    }

    private int firstAfter(double seconds) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).seconds() <= seconds) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Seconds at which a resource reaches a level by time alone: since + (level - used) / rate, infinite if never. */
    static double reaches(LeakingResource resource, double since, double used, double level) {
        if (used >= level) {
            return since;
        }
        double rate = resource.bytesPerSecond();
        return rate == 0 || level > resource.capacityBytes() ? Double.POSITIVE_INFINITY : since + (level - used) / rate;
    }
}
