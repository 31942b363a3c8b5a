package org.warmboot.findings;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunAnalysis.Solution;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.style.Numbers;

/** The same long run solved and simulated gives two different answers: one of them is wrong. */
final class SolvedAndSimulated implements FindingRule {

    /**
     * Half widths of the confidence interval between both from which on chance is no excuse: at a level of 99 % they
     * are 2.6 standard errors, twice of them happen to one run in four million.
     */
    static final double NO_CHANCE = 2;

    @Override
    public String kind() {
        return "solved-and-simulated";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.techniques()
                .flatMap(runs -> runs
                        .worst(SolvedAndSimulated::both, SolvedAndSimulated::apart)
                        .map(worst -> finding(runs, worst.part()))
                        .stream());
    }

    private record Both(Estimate simulated, double solved) {}

    private static Optional<Both> both(RunResult run) {
        return run.longRun().flatMap(longRun -> longRun.analysis().solution().map(found -> both(longRun, found)));
    }

    private static Both both(LongRun longRun, Solution solution) {
        return new Both(
                longRun.measures().downtimePerYear(),
                LongRunMeasures.downtimePerYear(Estimate.exact(solution.availability()))
                        .mean());
    }

    /** In half widths of the interval; rounding makes no difference where nothing is random. */
    private static double apart(Both both) {
        double width = (both.simulated().high() - both.simulated().low()) / 2;
        double apart = Math.abs(both.simulated().mean() - both.solved());
        return apart <= 1e-6 * both.solved() ? 0 : apart / width;
    }

    private Finding finding(TechniqueRuns runs, Both both) {
        boolean wrong = apart(both) > NO_CHANCE;
        var draft = new Draft(this, wrong ? Weight.IMPORTANT : Weight.FINE)
                .of(runs)
                .shownBy(ChartTopic.LONG_RUN)
                .says(
                        wrong ? "solved" : "solved.fine",
                        runs.name(),
                        Numbers.roughly(both.solved()),
                        Numbers.roughly(both.simulated().mean()))
                .figure("solved", both.solved(), "s")
                .figure("simulated", both.simulated().mean(), "s");
        return wrong ? draft.advises("solved.advice").done() : draft.done();
    }
}
