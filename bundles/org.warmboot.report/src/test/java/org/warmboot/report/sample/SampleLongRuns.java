package org.warmboot.report.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRun.OutageClass;
import org.warmboot.experiment.result.LongRunAnalysis;
import org.warmboot.experiment.result.LongRunAnalysis.Solution;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.LongRunMeasures.Causes;
import org.warmboot.experiment.result.LongRunMeasures.Cost;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.OptimalPolicy.AnswerKind;
import org.warmboot.experiment.result.OptimalPolicy.Influence;
import org.warmboot.experiment.result.OptimalPolicy.Point;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;

/** Years of operation in which the technique that renews the guests wins. */
public final class SampleLongRuns {

    public static final double YEAR = 365 * 86_400;
    public static final double DAY = 86_400;
    private static final double HALF_WIDTH = 0.02;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private SampleLongRuns() {}

    public static ScenarioResult create() {
        return of(List.of(tenants()));
    }

    public static ScenarioResult of(List<ExperimentResult> experiments) {
        var other = SampleMechanisms.create();
        return new ScenarioResult("Tenants", other.sha256(), 7, experiments, List.of(), other.sources());
    }

    /** Three techniques with the same failures; cold renews the guests, which fail least with it. */
    public static ExperimentResult tenants() {
        var warm = measures(588, 0, 1310, 5240);
        var saved = measures(5980, 0, 1340, 5270);
        var cold = measures(3130, 0, 1290, 760);
        var runs = List.of(
                run("warm", "Warm-VM reboot")
                        .with(longRun(warm, Optional.empty(), solved(warm)))
                        .with(optimum(
                                warm, new Answer(AnswerKind.AT, 64 * DAY, 45 * DAY, 97 * DAY, 28 * DAY), 6890, 7138)),
                run("saved", "Saved-VM reboot")
                        .with(longRun(saved, gain(warm, saved), unsolved()))
                        .with(optimum(
                                saved, new Answer(AnswerKind.NEVER, NEVER, 210 * DAY, NEVER, 28 * DAY), 8800, 12590)),
                run("cold", "Cold-VM reboot")
                        .with(longRun(cold, gain(warm, cold), solved(cold)))
                        .with(optimum(
                                cold,
                                new Answer(AnswerKind.AT, 31 * DAY, 22.5 * DAY, 44 * DAY, 28 * DAY),
                                5150,
                                5180)));
        return new ExperimentResult("tenants", "Ten years of tenants", ExperimentKind.LONG_RUN, runs, List.of());
    }

    public static LongRunMeasures measures(double hyper, double system, double hyperFails, double systemFails) {
        var planned = hyper + system;
        var unplanned = hyperFails + systemFails;
        var share = (planned + unplanned) / YEAR;
        var error = HALF_WIDTH * unplanned / YEAR;
        return new LongRunMeasures(
                new Estimate(1 - share, 1 - share - error, 1 - share + error),
                new Causes(
                        Estimate.exact(planned),
                        about(unplanned),
                        Estimate.exact(hyper),
                        Estimate.exact(system),
                        about(hyperFails),
                        about(systemFails)),
                Estimate.exact(13.04),
                about(unplanned / 1800),
                about(YEAR / (13.04 + unplanned / 1800)),
                about(hyperFails / 3600),
                about(systemFails / 1800),
                Estimate.exact(13.04),
                Estimate.exact(0),
                about(0.97),
                Optional.of(about(20 * (planned + unplanned))),
                Optional.of(new Cost(about(50.0 * unplanned / 60 + 10 * planned / 60), "EUR")));
    }

    private static LongRun longRun(LongRunMeasures measures, Optional<Estimate> gain, LongRunAnalysis analysis) {
        return new LongRun(
                10 * YEAR,
                0,
                4096,
                0.99,
                HistoryMethod.EVENTS,
                List.of(
                        "Hypervisor: every 28 d, waits for Sunday 02:00 to 04:00",
                        "Operating system of each guest: restart after a repair only"),
                "Renews what is named in the sample.",
                measures,
                gain,
                analysis,
                List.of(
                        new OutageClass(39.8, 50.1, 13, 0.02), new OutageClass(501, 631, 0.04, 0.9),
                        new OutageClass(1585, 1995, 0, 1.8), new OutageClass(3162, 3981, 0, 0.35)));
    }

    private static LongRunAnalysis solved(LongRunMeasures measures) {
        var down = measures.downtime();
        var shifted = 1.004 * down.unplanned().mean();
        return new LongRunAnalysis(
                Optional.of(new Solution(
                        1 - (down.planned().mean() + shifted) / YEAR,
                        down.planned().mean(),
                        shifted,
                        3.3,
                        13.04,
                        OptionalDouble.of(5500))),
                Optional.of(new Solution(
                        1 - (down.planned().mean() + 1.01 * shifted) / YEAR,
                        down.planned().mean(),
                        1.01 * shifted,
                        3.3,
                        13.04,
                        OptionalDouble.of(5510))),
                "Renewal of the hypervisor at a fixed age, guests nested in it; the end of the time is not seen.");
    }

    private static LongRunAnalysis unsolved() {
        return new LongRunAnalysis(
                Optional.empty(),
                Optional.empty(),
                "Maintenance windows: a policy that waits has no closed form. Without them it has one.");
    }

    private static OptimalPolicy optimum(LongRunMeasures measures, Answer answer, double loss, double given) {
        var best = Double.isInfinite(answer.interval()) ? 400 * DAY : answer.interval();
        var curve = new ArrayList<Point>();
        for (var i = -20; i <= 20; i++) {
            var ratio = Math.pow(10, i / 13.0);
            var y = Double.isInfinite(answer.interval())
                    ? loss * (1 + 0.4 / ratio)
                    : loss * (1 + 0.12 * (ratio + 1 / ratio - 2));
            curve.add(new Point(
                    best * ratio,
                    answer.kind() == AnswerKind.NEVER ? new Estimate(y, 0.97 * y, 1.03 * y) : Estimate.exact(y)));
        }
        curve.add(new Point(NEVER, Estimate.exact(Double.isInfinite(answer.interval()) ? loss : 2.6 * loss)));
        return new OptimalPolicy(
                LongRunObjective.AVAILABILITY,
                OptimalPolicy.Basis.ANALYSIS,
                "s",
                answer,
                Optional.empty(),
                loss,
                given,
                OptionalDouble.of(loss * 1.001),
                measures,
                new Estimate(loss * 1.002, loss * 0.985, loss * 1.019),
                curve,
                List.of(),
                List.of(
                        new Influence(
                                "hosts[web-1].domains[vm-1].failure.mean",
                                "60 d",
                                "48 d",
                                "72 d",
                                loss * 1.21,
                                loss * 0.86,
                                -0.85),
                        new Influence(
                                "agingModels[leak-of-xenstored-on-web-1].leakRate",
                                "6 MiB/day",
                                "4.8 MiB/day",
                                "7.2 MiB/day",
                                loss * 0.79,
                                loss * 1.21,
                                0.94),
                        new Influence(
                                "hosts[web-1].repair", "30 min", "24 min", "36 min", loss * 0.87, loss * 1.13, 0.65),
                        new Influence(
                                "hosts[web-1].resetTime", "47 s", "37.6 s", "56.4 s", loss * 0.98, loss * 1.02, 0.1)));
    }

    private static Optional<Estimate> gain(LongRunMeasures first, LongRunMeasures other) {
        var gain = other.availability().mean() - first.availability().mean();
        return Optional.of(new Estimate(gain, gain - 2e-6, gain + 2e-6));
    }

    private static Estimate about(double mean) {
        return new Estimate(mean, mean * (1 - HALF_WIDTH), mean * (1 + HALF_WIDTH));
    }

    private static RunResult run(String technique, String name) {
        return new RunResult(technique, name, new RunParameters("web-1", 4, 1, "ssh", "ssh"));
    }
}
