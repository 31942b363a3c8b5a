package org.warmboot.findings;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.Downtime.ServiceDowntime;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;
import org.warmboot.style.Numbers;

/** After the outage a service is slow for longer than it was away, because its file cache is empty. */
final class ColdCaches implements FindingRule {

    /** Missing share of the throughput that users notice; below it a recovery is of no account. */
    static final double NOTICED = 0.1;

    /** A service that is slow after its outage. */
    private record Slow(Throughput curve, double away) {

        boolean hurts() {
            return curve.drop() >= NOTICED && curve.recovery() > away;
        }
    }

    @Override
    public String kind() {
        return "cold-caches";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.techniques()
                .flatMap(
                        runs -> runs
                                .worst(ColdCaches::slowest, ColdCaches::size)
                                .map(worst -> finding(runs, worst.part()))
                                .stream());
    }

    private static Optional<Slow> slowest(RunResult run) {
        return run.throughput().stream()
                .flatMap(curve -> away(run, curve.service()).stream().map(away -> new Slow(curve, away)))
                .max(Comparator.comparingDouble(ColdCaches::size));
    }

    /** Those that hurt first, then by what is missing. */
    private static double size(Slow slow) {
        return slow.curve().drop() + (slow.hurts() ? 1 : 0);
    }

    /** How long services of a name are away. */
    private static Optional<Double> away(RunResult run, String service) {
        return run.downtime()
                .flatMap(downtime -> downtime.services().stream()
                        .filter(each -> each.service().equals(service))
                        .map(ServiceDowntime::seconds)
                        .max(Comparator.naturalOrder()));
    }

    private Finding finding(TechniqueRuns runs, Slow slow) {
        var curve = slow.curve();
        var key = !slow.hurts() ? "caches.fine" : Double.isFinite(curve.recovery()) ? "caches" : "caches.unfinished";
        var draft = new Draft(this, slow.hurts() ? Weight.IMPORTANT : Weight.FINE)
                .of(runs)
                .shownBy(ChartTopic.THROUGHPUT)
                .says(
                        key,
                        runs.name(),
                        curve.service(),
                        Numbers.percent(Math.max(0, curve.drop())),
                        Numbers.duration(curve.recovery()),
                        Numbers.duration(slow.away()))
                .figure("drop", curve.drop(), "")
                .figure("recovery", curve.recovery(), "s")
                .figure("downtime", slow.away(), "s");
        return slow.hurts() ? draft.advises("caches.advice").done() : draft.done();
    }
}
