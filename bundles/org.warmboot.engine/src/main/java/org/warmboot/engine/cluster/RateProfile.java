package org.warmboot.engine.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.warmboot.engine.workload.ThroughputCurve;
import org.warmboot.engine.workload.ThroughputCurve.Sample;

/**
 * Throughput over time as straight lines between points, in bytes per second; two points at the same time are a jump.
 *
 * <p>Before the first point it has the value of the first, after the last point that of the last.
 */
public final class RateProfile {

    private final double[] times;
    private final double[] values;

    RateProfile(double[] times, double[] values) {
        this.times = times;
        this.values = values;
    }

    /** The same throughput at all times. */
    public static RateProfile constant(double bytesPerSecond) {
        return new RateProfile(new double[] {0}, new double[] {bytesPerSecond});
    }

    /** The throughput of one service. */
    public static RateProfile of(ThroughputCurve curve) {
        return of(curve.samples());
    }

    /**
     * A profile through points.
     *
     * @param points at least one, by time; those between equal ones are left out
     * @throws IllegalArgumentException if there is none or one lies before its predecessor
     */
    public static RateProfile of(List<Sample> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("A profile needs at least one point.");
        }
        double[] times = new double[points.size()];
        double[] values = new double[points.size()];
        int kept = 0;
        for (var point : points) {
            if (kept > 0 && point.seconds() < times[kept - 1]) {
                throw new IllegalArgumentException("A profile cannot go back in time to " + point.seconds() + " s.");
            }
            if (kept > 1 && values[kept - 1] == point.bytesPerSecond() && values[kept - 2] == values[kept - 1]) {
                kept--;
            }
            times[kept] = point.seconds();
            values[kept++] = point.bytesPerSecond();
        }
        return new RateProfile(Arrays.copyOf(times, kept), Arrays.copyOf(values, kept));
    }

    /** The same profile so many seconds later. */
    public RateProfile later(double seconds) {
        return new RateProfile(Arrays.stream(times).map(time -> time + seconds).toArray(), values);
    }

    /** Sum of profiles, 0 at all times if there is none. */
    public static RateProfile sum(List<RateProfile> profiles) {
        return ProfileSum.of(profiles);
    }

    /** This profile, but nowhere above a limit in bytes per second. */
    public RateProfile atMost(double limit) {
        var points = new ArrayList<Sample>();
        for (int i = 0; i < times.length; i++) {
            if (i > 0 && (values[i - 1] > limit) != (values[i] > limit) && times[i] > times[i - 1]) {
                double share = (limit - values[i - 1]) / (values[i] - values[i - 1]);
                points.add(new Sample(times[i - 1] + share * (times[i] - times[i - 1]), limit));
            }
            points.add(new Sample(times[i], Math.min(limit, values[i])));
        }
        return of(points);
    }

    /** Throughput in bytes per second at a time in seconds; at a jump the value after it. */
    public double at(double time) {
        int after = firstAfter(time);
        if (after == 0 || after == times.length) {
            return after == 0 ? values[0] : values[times.length - 1];
        }
        double share = (time - times[after - 1]) / (times[after] - times[after - 1]);
        return values[after - 1] + share * (values[after] - values[after - 1]);
    }

    /** Bytes between two times in seconds, the first not after the second. */
    public double bytes(double from, double to) {
        double sum = 0;
        double start = from;
        double value = at(from);
        for (int i = firstAfter(from); i < times.length && times[i] < to; i++) {
            sum += (times[i] - start) * (value + values[i]) / 2;
            // equal times follow each other: the last of them is the value after the jump
            start = times[i];
            value = values[i];
        }
        double last = start == to ? value : justBefore(to);
        return sum + (to - start) * (value + last) / 2;
    }

    /** Lowest throughput at any time, in bytes per second. */
    public double lowest() {
        return Arrays.stream(values).min().orElse(0);
    }

    /** Throughput before the first point in bytes per second. */
    public double first() {
        return values[0];
    }

    /** Throughput after the last point in bytes per second. */
    public double last() {
        return values[values.length - 1];
    }

    /** Time of the first point in seconds. */
    public double start() {
        return times[0];
    }

    /** Time of the last point in seconds. */
    public double end() {
        return times[times.length - 1];
    }

    /** The points themselves, by time. */
    public List<Sample> points() {
        var points = new ArrayList<Sample>(times.length);
        for (int i = 0; i < times.length; i++) {
            points.add(new Sample(times[i], values[i]));
        }
        return points;
    }

    /**
     * Samples for a chart: both sides of every jump, and between them one at every interval.
     *
     * @param from seconds
     * @param to seconds, after {@code from}
     * @param interval seconds, above 0
     */
    public List<Sample> sampled(double from, double to, double interval) {
        var samples = new ArrayList<Sample>();
        int next = firstAtOrAfter(from);
        for (long i = 0; ; i++) {
            double time = Math.min(from + i * interval, to);
            for (; next < times.length && times[next] <= time; next++) {
                boolean jump = next > 0 && times[next - 1] == times[next];
                if (jump && values[next] != values[next - 1]) {
                    samples.add(new Sample(times[next], values[next - 1]));
                    samples.add(new Sample(times[next], values[next]));
                }
            }
            if (samples.isEmpty() || samples.getLast().seconds() < time) {
                samples.add(new Sample(time, at(time)));
            }
            if (time >= to) {
                return samples;
            }
        }
    }

    int size() {
        return times.length;
    }

    double time(int index) {
        return times[index];
    }

    double value(int index) {
        return values[index];
    }

    private double justBefore(double time) {
        int found = firstAtOrAfter(time);
        return found < times.length && times[found] == time ? values[found] : at(time);
    }

    private int firstAfter(double time) {
        int index = firstAtOrAfter(time);
        while (index < times.length && times[index] == time) {
            index++;
        }
        return index;
    }

    private int firstAtOrAfter(double time) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
