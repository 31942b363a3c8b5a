package org.warmboot.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.RunResult;

/** The downtime of a long run is known only roughly, since too few histories were simulated. */
final class TooFewHistories implements FindingRule {

    /** Half width of the confidence interval over the mean that still tells two policies apart: a tenth. */
    static final double ROUGH = 0.1;

    @Override
    public Stream<ResultFinding> in(ExperimentResult experiment) {
        return experiment.runs().stream()
                .flatMap(run -> run.longRun().stream()
                        .filter(longRun -> error(longRun) > ROUGH)
                        .map(longRun -> finding(experiment, run, longRun)));
    }

    /** Half width of the interval of the downtime, as a share of its mean; 0 where there is no downtime. */
    private static double error(LongRun longRun) {
        var downtime = longRun.measures().downtimePerYear();
        return downtime.mean() > 0 ? (downtime.high() - downtime.low()) / 2 / downtime.mean() : 0;
    }

    private static ResultFinding finding(ExperimentResult experiment, RunResult run, LongRun longRun) {
        var error = error(longRun);
        // the width falls with the square root of the number of histories
        var needed = Math.rint(longRun.replications() * Math.pow(error / ROUGH, 2));
        return new ResultFinding(
                "too-few-histories",
                Weight.NOTE,
                experiment.id(),
                Optional.of(run.technique()),
                Messages.get("histories", run.techniqueName(), error, longRun.replications()),
                Messages.get("histories.advice", needed),
                List.of(
                        new ResultFinding.Figure("relative-error", error, ""),
                        new ResultFinding.Figure("histories", longRun.replications(), ""),
                        new ResultFinding.Figure("histories-needed", needed, "")));
    }
}
