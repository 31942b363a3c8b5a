package org.warmboot.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;

/** After the outage a service is slow for longer than it was away, because its file cache is empty. */
final class ColdCaches implements FindingRule {

    /** Missing share of the throughput that users notice; below it a recovery is of no account. */
    static final double NOTICED = 0.1;

    @Override
    public Stream<ResultFinding> in(ExperimentResult experiment) {
        return experiment.runs().stream()
                .flatMap(run -> run.downtime().stream()
                        .flatMap(downtime -> run.throughput().stream()
                                .filter(curve -> curve.drop() >= NOTICED && curve.recovery() > downtime.max())
                                .map(curve -> finding(experiment, run, curve, downtime.max()))));
    }

    private static ResultFinding finding(ExperimentResult experiment, RunResult run, Throughput curve, double away) {
        var within = Double.isFinite(curve.recovery());
        return new ResultFinding(
                "cold-caches",
                Weight.IMPORTANT,
                experiment.id(),
                Optional.of(run.technique()),
                Messages.get(
                        within ? "caches" : "caches.unfinished",
                        run.techniqueName(),
                        curve.service(),
                        curve.drop(),
                        curve.recovery(),
                        away),
                Messages.get("caches.advice"),
                List.of(
                        new ResultFinding.Figure("drop", curve.drop(), ""),
                        new ResultFinding.Figure("recovery", curve.recovery(), "s"),
                        new ResultFinding.Figure("downtime", away, "s")));
    }
}
