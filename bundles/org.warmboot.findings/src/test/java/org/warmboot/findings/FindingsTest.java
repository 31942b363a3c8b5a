package org.warmboot.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.HistoryMethod;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunAnalysis;
import org.warmboot.experiment.result.LongRunMeasures;
import org.warmboot.experiment.result.LongRunMeasures.Causes;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.result.Migration;
import org.warmboot.experiment.result.Migration.Move;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.OptimalPolicy.AnswerKind;
import org.warmboot.experiment.result.OptimalPolicy.Basis;
import org.warmboot.experiment.result.RunParameters;
import org.warmboot.experiment.result.RunPart;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.result.Throughput;
import org.warmboot.experiment.result.ThroughputCurves;

/** Every finding appears where it must, and where it must not it does not. */
class FindingsTest {

    private static final double DAY = 86_400;
    private static final double YEAR = LongRunMeasures.YEAR;
    private static final Estimate NONE = Estimate.exact(0);

    @Test
    void aPolicyThatLosesTwiceTheLeastIsImportant() {
        var found = only("interval-from-best", optimum(1000, 500, 20 * DAY, 21 * DAY));
        assertEquals(Weight.IMPORTANT, found.weight());
        assertEquals(
                "Warm: the intervals of the scenario lose 1,000 s of downtime per service and year,"
                        + " the best ones 500: 50% less.",
                found.sentence());
        assertEquals("Hypervisor: every 20 days.", found.advice());
    }

    @Test
    void aPolicyThatLosesAFifthMoreIsNoted() {
        assertEquals(
                Weight.NOTE,
                only("interval-from-best", optimum(600, 500, 20 * DAY, 21 * DAY))
                        .weight());
    }

    @Test
    void aPolicyAtTheBestIsFineAndNeedsNoAdvice() {
        var found = only("interval-from-best", optimum(500, 500, 20 * DAY, 21 * DAY));
        assertEquals(Weight.FINE, found.weight());
        assertEquals("", found.advice());
        var near = only("interval-from-best", optimum(530, 500, 20 * DAY, 21 * DAY));
        assertEquals(
                "Warm: other intervals gain little: those of the scenario lose 530 s of downtime per service and year,"
                        + " the best ones 500.",
                near.sentence());
    }

    @Test
    void aBandFromOneMonthToThreeLeavesTheChoiceOpen() {
        assertEquals(
                "Warm: any interval of the hypervisor from 30 to 90 days is as good as the best.",
                only("flat-optimum", optimum(500, 500, 30 * DAY, 90 * DAY)).sentence());
    }

    @Test
    void aNarrowBandIsNotCalledFlat() {
        none("flat-optimum", optimum(500, 500, 30 * DAY, 40 * DAY));
    }

    @Test
    void aBandThatReachesToNeverIsNotCalledFlat() {
        none("flat-optimum", optimum(500, 500, 30 * DAY, Double.POSITIVE_INFINITY));
    }

    @Test
    void aMoveWhosePrecopyGivesUpIsImportant() {
        var found = only("slow-convergence", moves(true, false));
        assertEquals(Weight.IMPORTANT, found.weight());
        assertEquals(
                "Warm: pre-copy does not converge for 1 of 2 moves; the longest of their pauses takes 7.5 s.",
                found.sentence());
    }

    @Test
    void movesThatConvergeAreNotMentioned() {
        none("slow-convergence", moves(true, true));
    }

    @Test
    void aRecoveryLongerThanTheOutageIsTold() {
        assertEquals(
                "Warm: web is 69% slower when it is back and takes 300 s to recover, longer than its outage of 157 s.",
                only("cold-caches", recovery(31, 300)).sentence());
    }

    @Test
    void aRecoveryThatIsNotSeenToEndIsToldAsSuch() {
        assertTrue(only("cold-caches", recovery(31, Double.POSITIVE_INFINITY))
                .sentence()
                .contains("does not recover while it is measured"));
    }

    @Test
    void aRecoveryShorterThanTheOutageIsNotMentioned() {
        none("cold-caches", recovery(31, 100));
    }

    @Test
    void aDropThatNobodyNoticesIsNotMentioned() {
        none("cold-caches", recovery(95, 300));
    }

    @Test
    void halvingTheErrorTakesFourTimesTheHistories() {
        var found = only("too-few-histories", years(0.2));
        assertEquals("Simulate about 400 histories to know it to within 10%.", found.advice());
    }

    @Test
    void aDowntimeKnownToFivePercentIsNotMentioned() {
        none("too-few-histories", years(0.05));
    }

    @Test
    void whatMattersMostComesFirst() {
        var weights = of(List.of(optimum(500, 500, 30 * DAY, 90 * DAY), moves(false))).stream()
                .map(ResultFinding::weight)
                .toList();
        assertEquals(List.of(Weight.IMPORTANT, Weight.NOTE, Weight.FINE), weights);
    }

    private static ResultFinding only(String kind, RunPart... parts) {
        var found = ofKind(kind, parts);
        assertEquals(1, found.size(), () -> kind + ": " + found);
        assertEquals("e1", found.getFirst().experiment());
        assertEquals(Optional.of("warm"), found.getFirst().technique());
        return found.getFirst();
    }

    private static void none(String kind, RunPart... parts) {
        assertEquals(List.of(), ofKind(kind, parts));
    }

    private static List<ResultFinding> ofKind(String kind, RunPart... parts) {
        return of(List.of(parts)).stream()
                .filter(finding -> finding.kind().equals(kind))
                .toList();
    }

    private static List<ResultFinding> of(List<RunPart> parts) {
        var run = new RunResult("warm", "Warm", new RunParameters("h1", 2, 1, "web", "Web"), parts);
        var experiment = new ExperimentResult("e1", "One", ExperimentKind.LONG_RUN, List.of(run), List.of());
        return Findings.of(new ScenarioResult("S", "", 1, List.of(experiment), List.of(), List.of()));
    }

    private static RunPart[] recovery(double justAfter, double seconds) {
        return new RunPart[] {
            new Downtime(157, 157, List.of()),
            new ThroughputCurves(List.of(new Throughput("web", "MB/s", List.of(), 100, justAfter, seconds)))
        };
    }

    private static Migration moves(boolean... converged) {
        var moves = new java.util.ArrayList<Move>();
        for (var each : converged) {
            moves.add(new Move(
                    "vm" + moves.size(),
                    "h1",
                    "h2",
                    0,
                    60,
                    5,
                    1e9,
                    each ? 0.1 : 7.5,
                    each ? Move.End.CONVERGED : Move.End.NOT_SHRINKING));
        }
        return new Migration(2e9, 5, 60, 7.5, moves);
    }

    private static OptimalPolicy optimum(double asGiven, double best, double from, double to) {
        return new OptimalPolicy(
                LongRunObjective.values()[0],
                Basis.ANALYSIS,
                "s",
                new Answer(AnswerKind.AT, from, from, to, 7 * DAY),
                Optional.empty(),
                best,
                asGiven,
                OptionalDouble.empty(),
                measures(0),
                Estimate.exact(best),
                List.of(),
                List.of(),
                List.of());
    }

    /** A hundred histories with 1,000 s of downtime per year, known to within a share of it. */
    private static LongRun years(double error) {
        return new LongRun(
                YEAR,
                0,
                100,
                0.99,
                HistoryMethod.EVENTS,
                List.of(),
                "",
                measures(error),
                Optional.empty(),
                new LongRunAnalysis(Optional.empty(), Optional.empty(), "none"),
                List.of());
    }

    private static LongRunMeasures measures(double error) {
        var away = 1000 / YEAR;
        return new LongRunMeasures(
                new Estimate(1 - away, 1 - away * (1 + error), 1 - away * (1 - error)),
                new Causes(NONE, NONE, NONE, NONE, NONE, NONE),
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                Optional.empty(),
                Optional.empty());
    }
}
