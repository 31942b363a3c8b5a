package org.warmboot.report.html.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.LongRunObjective;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.OptimalPolicy.AnswerKind;
import org.warmboot.experiment.result.OptimalPolicy.Point;
import org.warmboot.report.chart.subject.Charts;
import org.warmboot.report.chart.subject.PolicyLevel;
import org.warmboot.report.sample.SampleLongRuns;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

class OptimumWordsTest {

    private static final double DAY = SampleLongRuns.DAY;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void anIntervalComesWithWhatMakesNoDifference() {
        assertEquals(
                "Rejuvenate the hypervisor every 10 days; between 8 and 12 days makes no difference you could measure. "
                        + "The loss is then 1 h 55 min a year, solved for the long run.",
                statement(new Answer(AnswerKind.AT, 10 * DAY, 8 * DAY, 12 * DAY, 7 * DAY)));
        assertEquals(
                "Rejuvenate the hypervisor every 10 days; more than 8 days makes no difference you could measure. "
                        + "The loss is then 1 h 55 min a year, solved for the long run.",
                statement(new Answer(AnswerKind.AT, 10 * DAY, 8 * DAY, NEVER, 7 * DAY)));
    }

    @Test
    void anIntervalWhoseNeighboursAreWorseHasNoBand() {
        assertEquals(
                "Rejuvenate the hypervisor every 10 days; the next intervals that were tried lose measurably more. "
                        + "The loss is then 1 h 55 min a year, solved for the long run.",
                statement(new Answer(AnswerKind.AT, 10 * DAY, 10 * DAY, 10 * DAY, 7 * DAY)));
    }

    @Test
    void aDelayCountsFromTheDegradation() {
        // Dohi, model 1: 1541.71 h after the degradation
        var dohi = new Answer(AnswerKind.AT, 1541.71 * 3600, 54 * DAY, 77 * DAY, 42 * DAY).afterDegradation();
        assertEquals(
                "Rejuvenate the hypervisor 64 days after it has degraded; "
                        + "between 54 and 77 days makes no difference you could measure. "
                        + "The loss is then 1 h 55 min a year, solved for the long run.",
                statement(dohi));
        assertEquals("42 days after it has degraded", plain(OptimumWords.given(dohi)));
    }

    @Test
    void neverAndAtOnceAreStatements() {
        assertEquals(
                "Never rejuvenate the hypervisor: no interval loses less than the 1 h 55 min a year without, "
                        + "solved for the long run.",
                statement(new Answer(AnswerKind.NEVER, NEVER, 0, NEVER, 7 * DAY)));
        assertEquals(
                "Rejuvenate the hypervisor as soon as it has degraded: each wait adds to the loss of "
                        + "1 h 55 min a year, solved for the long run. "
                        + "Up to 3 days makes no difference you could measure.",
                statement(new Answer(AnswerKind.AT_ONCE, 0, 0, 3 * DAY, 7 * DAY).afterDegradation()));
        assertEquals(
                "Rejuvenate the hypervisor as soon as it has degraded: each wait adds to the loss of "
                        + "1 h 55 min a year, solved for the long run. Any wait makes a difference.",
                statement(new Answer(AnswerKind.AT_ONCE, 0, 0, 0, 7 * DAY).afterDegradation()));
    }

    @Test
    void anIntervalAtAnEndOfTheSearchSaysSo() {
        assertTrue(statement(new Answer(AnswerKind.AT, DAY, DAY, 2 * DAY, 7 * DAY).at(OptimalPolicy.Edge.SHORTEST))
                .endsWith("That is the shortest interval that leaves time between actions, or that was tried: "
                        + "shorter ones may lose less still."));
    }

    @Test
    void aSimulatedLossSaysForWhichTime() {
        assertEquals(
                "simulated over 10 years",
                OptimumWords.basis(
                        new OptimalPolicy(
                                LongRunObjective.AVAILABILITY,
                                OptimalPolicy.Basis.SIMULATION,
                                "s",
                                new Answer(AnswerKind.NEVER, NEVER, 0, NEVER, 7 * DAY),
                                Optional.empty(),
                                6890,
                                7000,
                                OptionalDouble.empty(),
                                SampleLongRuns.measures(588, 0, 1310, 5240),
                                Estimate.exact(6890),
                                List.of(),
                                List.of(),
                                List.of()),
                        "10 years"));
    }

    @Test
    void theChartOfOneLevelSaysWhereTheOtherOneIsHeld() {
        var both = new OptimalPolicy(
                LongRunObjective.AVAILABILITY,
                OptimalPolicy.Basis.ANALYSIS,
                "s",
                new Answer(AnswerKind.AT, DAY, DAY, DAY, DAY),
                Optional.of(new Answer(AnswerKind.AT, 3 * DAY, DAY, 9 * DAY, DAY)),
                6890,
                7000,
                OptionalDouble.of(6880),
                SampleLongRuns.measures(588, 0, 1310, 5240),
                Estimate.exact(6890),
                List.of(),
                List.of(),
                List.of());
        assertEquals(
                "The chart keeps the operating system of each guest rejuvenated every 3 days.",
                plain(OptimumWords.held(both, PolicyLevel.HYPERVISOR)));
        assertEquals(
                "The chart keeps the hypervisor rejuvenated every 24 hours.",
                plain(OptimumWords.held(both, PolicyLevel.OPERATING_SYSTEM)));
    }

    @Test
    void everyAnswerHasItsChart() {
        var charts = new Charts(StyleTable.LIGHT, new TechniqueColours(List.of("warm")));
        for (var answer : List.of(
                new Answer(AnswerKind.NEVER, NEVER, 0, NEVER, NEVER),
                new Answer(AnswerKind.AT_ONCE, 0, 0, 3 * DAY, 7 * DAY),
                new Answer(AnswerKind.AT, DAY, DAY, DAY, 0).afterDegradation())) {
            var run = SampleLongRuns.tenants().runs().getFirst().with(optimum(answer));
            charts.intervals(run, PolicyLevel.HYPERVISOR, List.of(6890.0, 9000.0))
                    .createBufferedImage(424, 290);
        }
        var none = optimum(new Answer(AnswerKind.NONE, NEVER, 0, NEVER, NEVER));
        assertEquals(Optional.empty(), PolicyLevel.HYPERVISOR.answer(none));
    }

    private static String statement(Answer answer) {
        return plain(OptimumWords.statement(optimum(answer), PolicyLevel.HYPERVISOR, "10 years"));
    }

    private static OptimalPolicy optimum(Answer answer) {
        var curve = List.of(
                new Point(DAY, Estimate.exact(9000)),
                new Point(10 * DAY, Estimate.exact(6890)),
                new Point(NEVER, Estimate.exact(8000)));
        return new OptimalPolicy(
                LongRunObjective.AVAILABILITY,
                OptimalPolicy.Basis.ANALYSIS,
                "s",
                answer,
                Optional.empty(),
                6890,
                7000,
                OptionalDouble.of(6880),
                SampleLongRuns.measures(588, 0, 1310, 5240),
                Estimate.exact(6890),
                curve,
                List.of(),
                List.of());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
