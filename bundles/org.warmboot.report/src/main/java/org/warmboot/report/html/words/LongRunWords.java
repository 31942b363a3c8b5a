package org.warmboot.report.html.words;

import java.util.List;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunAnalysis.Solution;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.report.Messages;
import org.warmboot.report.Spans;
import org.warmboot.style.Numbers;

/** What all texts about long runs ask of them: which there are, their time and setting, and what was solved. */
public final class LongRunWords {

    /** Of downtimes that nothing random is in, simulation and solution may differ by rounding alone. */
    private static final double ROUNDING = 1e-6;

    private LongRunWords() {}

    /** The long runs of an experiment. */
    public static List<RunResult> runs(ExperimentResult experiment) {
        return experiment.runs().stream()
                .filter(run -> run.longRun().isPresent())
                .toList();
    }

    /**
     * The long run of a run.
     *
     * @throws java.util.NoSuchElementException if it is none
     */
    public static LongRun longRun(RunResult run) {
        return run.longRun().orElseThrow();
    }

    /**
     * The best intervals of a run.
     *
     * @throws java.util.NoSuchElementException if none were asked for
     */
    public static OptimalPolicy optimum(RunResult run) {
        return run.optimum().orElseThrow();
    }

    /** The time that counts: the horizon without the warm-up. */
    public static String time(RunResult run) {
        var longRun = longRun(run);
        var counted = Spans.exactly(longRun.horizon() - longRun.warmUp());
        return longRun.warmUp() > 0 ? Messages.text("time.warmed", counted, Spans.exactly(longRun.warmUp())) : counted;
    }

    /** For example "10 years, 4 096 histories, intervals of 99 %". */
    public static String setting(List<RunResult> runs) {
        var first = longRun(runs.getFirst());
        var most = runs.stream()
                .map(LongRunWords::longRun)
                .mapToLong(LongRun::replications)
                .max()
                .orElse(0);
        return Messages.text(
                "longrun.setting",
                Numbers.plain(first.horizon() / LongRunMeasures.YEAR, 3),
                Numbers.count(most),
                Numbers.percent(first.level()));
    }

    /** Whether a solved value is one that the simulation allows. */
    public static boolean agrees(Estimate simulated, double solved) {
        var rounding = ROUNDING * Math.max(1, Math.abs(solved));
        return simulated.low() - rounding <= solved && solved <= simulated.high() + rounding;
    }

    /** Solved downtime per year. */
    public static double solved(Solution solution) {
        return (1 - solution.availability()) * LongRunMeasures.YEAR;
    }
}
