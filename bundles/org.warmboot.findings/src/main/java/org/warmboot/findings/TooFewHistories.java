package org.warmboot.findings;

import java.util.Comparator;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.style.Numbers;

/** The downtime of a long run is known only roughly, since too few histories were simulated. */
final class TooFewHistories implements FindingRule {

    /** Half width of the confidence interval over the mean that still tells two policies apart: a tenth. */
    static final double ROUGH = 0.1;

    @Override
    public String kind() {
        return "too-few-histories";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.result().experiments().stream()
                .flatMap(experiment -> TechniqueRuns.of(experiment)
                        .flatMap(runs -> runs
                                .worst(RunResult::longRun, TooFewHistories::error)
                                .map(worst -> finding(evidence, runs, worst.part()))
                                .stream())
                        .max(Comparator.comparingDouble(
                                finding -> finding.figures().getFirst().value()))
                        .stream());
    }

    /** Half width of the interval of the downtime, as a share of its mean; 0 where there is no downtime. */
    private static double error(LongRun longRun) {
        var downtime = longRun.measures().downtimePerYear();
        return downtime.mean() > 0 ? (downtime.high() - downtime.low()) / 2 / downtime.mean() : 0;
    }

    private Finding finding(Evidence evidence, TechniqueRuns runs, LongRun longRun) {
        double error = error(longRun);
        boolean rough = error > ROUGH;
        var draft = new Draft(this, rough ? Weight.NOTE : Weight.FINE)
                .of(runs)
                .shownBy(ChartTopic.LONG_RUN)
                .says(
                        "histories",
                        runs.name(),
                        Numbers.plain(100 * error, 2),
                        Numbers.count(longRun.replications()),
                        Numbers.plain(100 * longRun.level(), 3))
                .figure("relative-error", error, "")
                .figure("histories", longRun.replications(), "");
        evidence.asked(runs.experiment()).ifPresent(draft::at);
        if (!rough) {
            return draft.done();
        }
        // the width falls with the square root of the number of histories
        double needed = Math.ceil(longRun.replications() * Math.pow(error / ROUGH, 2));
        return draft.advises("histories.advice", Numbers.count(needed))
                .figure("histories-needed", needed, "")
                .done();
    }
}
