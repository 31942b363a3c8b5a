package org.warmboot.engine.workload;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.LinkPlan;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.engine.trace.Outage;

/**
 * Throughput of one service before, during and after a disturbance.
 *
 * @param samples throughput over time; wherever it jumps or bends two, one before and one after
 * @param hotBytesPerSecond usual throughput: with a file cache in its steady state and, if requests arrive from
 *     outside, not more than they ask for
 * @param firstPassBytesPerSecond mean throughput of the first N requests after the last return, for N files; 0 if the
 *     service does not return
 * @param recoverySeconds seconds from the last return until the throughput is 95 % of the usual one for good; infinite
 *     if that never happens
 * @param requests what happens to requests
 */
public record ThroughputCurve(
        List<Sample> samples,
        double hotBytesPerSecond,
        double firstPassBytesPerSecond,
        double recoverySeconds,
        RequestEffect requests) {

    /** Share of the usual throughput at which a service counts as recovered. */
    public static final double RECOVERED = 0.95;

    /** Keeps a copy that cannot change. */
    public ThroughputCurve {
        samples = List.copyOf(samples);
    }

    /** Whether the service answers in the end. */
    public boolean returns() {
        return firstPassBytesPerSecond > 0;
    }

    /**
     * One point of a curve.
     *
     * @param seconds seconds since the start of the technique, negative before it
     * @param bytesPerSecond throughput in bytes per second
     */
    public record Sample(double seconds, double bytesPerSecond) {}

    /**
     * What part of a curve is shown.
     *
     * @param before seconds before the first outage or slowdown, not negative
     * @param after seconds after the end of the last one, above 0; if it has no end, after its start
     * @param interval seconds between samples, above 0; infinite for none but those at jumps and bends
     */
    public record Window(double before, double after, double interval) {

        /** Checks the values; throws {@link IllegalArgumentException} with what is wrong. */
        public Window {
            if (!(interval > 0)) {
                throw new IllegalArgumentException(
                        "The interval between samples must be above 0, not " + interval + ".");
            }
            if (!(before >= 0 && after > 0 && before + after < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "A curve cannot be shown from " + before + " s before to " + after + " s after an outage.");
            }
        }
    }

    /** Simulates the throughput around a disturbance. */
    public static ThroughputCurve simulate(ServiceModel model, Disturbance disturbance, Window window) {
        double from = disturbance.start() - window.before();
        double until = disturbance.end() + window.after();
        var stretches = DisturbanceHistory.of(model, disturbance, from);
        var after = stretches.stream()
                .filter(stretch -> stretch.end() > disturbance.lastReturn())
                .toList();
        double fileBytes = model.workload().fileBytes();
        int files = model.workload().files();
        double usual = model.usualRequestsPerSecond();
        return new ThroughputCurve(
                samples(stretches, until, window.interval(), fileBytes),
                usual * fileBytes,
                fileBytes * files / secondsFor(after, files, disturbance.lastReturn()),
                disturbance.returns()
                        ? recovered(after, RECOVERED * usual, disturbance.lastReturn())
                        : Double.POSITIVE_INFINITY,
                RequestEffect.of(model, stretches, until));
    }

    /**
     * Simulates the throughput around one outage.
     *
     * @param cacheBytes memory that the file cache of the domain may use, in bytes
     * @param cacheKept whether the file cache survives the outage; otherwise it starts empty
     * @param before seconds shown before the outage
     * @param after seconds shown after it
     * @param interval seconds between samples, above 0
     * @throws IllegalArgumentException if the interval is not above 0
     */
    public static ThroughputCurve simulate(
            WorkloadPlan workload,
            DiskPlan disk,
            LinkPlan link,
            long cacheBytes,
            Outage outage,
            boolean cacheKept,
            double before,
            double after,
            double interval) {
        return simulate(
                ServiceModel.of(workload, disk, link, cacheBytes),
                Disturbance.of(outage, cacheKept),
                new Window(before, after, interval));
    }

    private static List<Sample> samples(List<RateStretch> stretches, double until, double interval, double fileBytes) {
        var samples = new ArrayList<Sample>();
        for (var stretch : stretches) {
            double end = Math.min(stretch.end(), until);
            double start = stretch.start();
            if (end < start || end == start && !samples.isEmpty()) {
                break;
            }
            samples.add(new Sample(start, stretch.rateAt(start) * fileBytes));
            for (int i = 1; start + i * interval < end; i++) {
                samples.add(new Sample(start + i * interval, stretch.rateAt(start + i * interval) * fileBytes));
            }
            samples.add(new Sample(end, stretch.rateAt(end) * fileBytes));
        }
        return samples;
    }

    /** Seconds that a number of requests takes from a time on, or from the first stretch if that begins later. */
    private static double secondsFor(List<RateStretch> stretches, double requests, double from) {
        if (stretches.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double start = Math.max(from, stretches.getFirst().start());
        // without an outage the first stretch begins before the technique does
        double left = requests + stretches.getFirst().servedBy(start);
        for (var stretch : stretches) {
            double time = stretch.timeOf(left);
            if (time <= stretch.end()) {
                return time - start;
            }
            left -= stretch.servedBy(stretch.end());
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double recovered(List<RateStretch> stretches, double rate, double from) {
        double since = Double.POSITIVE_INFINITY;
        for (var stretch : stretches) {
            double time = stretch.reaches(rate);
            if (time > stretch.start() || since == Double.POSITIVE_INFINITY) {
                since = time;
            }
        }
        return Math.max(0, since - from);
    }
}
