package org.warmboot.experiment.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.ExampleRuns;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.OptimalPolicy.Influence;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.study.TechniqueChoice.Kind;

/** Warm does not always beat cold: cold renews the guests for free (Machida, Kim and Trivedi). */
class TechniqueChoiceTest {

    private static final String EXAMPLE = "tenants";

    private static ScenarioResult result;

    @BeforeAll
    static void runTheExample() {
        result = ExampleRuns.run(EXAMPLE);
    }

    @Test
    void coldWinsWhereNobodyElseRenewsTheGuests() {
        var choice = TechniqueRanking.of(experiment("neglected")).getFirst();
        assertTrue(choice.ranking().getFirst().technique().startsWith("cold"));
        var warm = choice.ranking().stream()
                .filter(each -> each.technique().equals("warm"))
                .findFirst()
                .orElseThrow();
        var behind = warm.behind().orElseThrow();
        assertTrue(behind.isClear());
        var main = behind.causes().getFirst();
        assertEquals(Kind.SYSTEM_FAILURES, main.kind());
        assertTrue(main.bestCount() < main.count() / 2, main.toString());
        assertEquals(
                behind.extraLoss(),
                behind.causes().stream()
                        .mapToDouble(each -> each.extraSeconds())
                        .sum(),
                1);
    }

    @Test
    void warmWinsWhereOwnersRebootTheirGuests() {
        var choice = TechniqueRanking.of(experiment("cared-for")).getFirst();
        assertEquals("warm", choice.ranking().getFirst().technique());
        assertTrue(choice.ranking().getFirst().systemInterval() > 0);
        assertTrue(choice.ranking().get(1).behind().isPresent());
    }

    @Test
    void theModelAndTheSimulationAgreeOnEveryTechnique() {
        for (var run : result.experiments().stream()
                .flatMap(each -> each.runs().stream())
                .toList()) {
            var longRun = run.longRun().orElseThrow();
            var solved = longRun.analysis().solution().orElseThrow();
            var simulated = longRun.measures().availability();
            var lattice = 2e-3 * (1 - solved.availability());
            assertTrue(
                    simulated.low() - lattice <= solved.availability()
                            && solved.availability() <= simulated.high() + lattice,
                    () -> run.technique() + ": " + simulated + " against " + solved.availability());
        }
    }

    @Test
    void theLossHangsOnTheLifeOfTheGuestsMost() {
        var run = experiment("neglected").runs().stream()
                .filter(each -> each.technique().equals("warm"))
                .findFirst()
                .orElseThrow();
        var found = Influences.of(
                        ExampleRuns.load(EXAMPLE), "neglected", run, ExampleRuns.FEW, progress -> {}, CancelToken.NONE)
                .orElseThrow();
        var influences = found.optimum().orElseThrow().sensitivity();
        assertTrue(influences.size() > 3 && influences.size() <= 10);
        var first = influences.getFirst();
        assertTrue(influences.stream().allMatch(each -> swing(each) <= swing(first)));
        // twice the repair, twice the downtime by failures of guests: nearly all of it
        assertTrue(
                influences.stream().anyMatch(each -> each.elasticity() > 0.5 && each.elasticity() < 1.001),
                influences.toString());
        assertTrue(influences.stream().anyMatch(each -> each.elasticity() < -0.5), influences.toString());
        assertTrue(influences.stream().noneMatch(each -> each.path().contains("trigger")), influences.toString());
    }

    @Test
    void aValueKeepsItsUnitWhenItIsChanged() {
        assertEquals("9.6 GiB", ScaledText.times("12 GiB", 0.8).orElseThrow());
        assertEquals("56.4 s", ScaledText.times("47 s", 1.2).orElseThrow());
        assertEquals("1.2", ScaledText.times("1", 1.2).orElseThrow());
        assertTrue(ScaledText.times("1 h 30 min", 1.2).isEmpty());
    }

    @Test
    void scenariosStandSideBySide() {
        var compared = ScenarioComparison.run(List.of(result, result), List.of("a", "b"));
        assertEquals(List.of(result.scenario(), result.scenario()), compared.scenarios());
        var row = compared.rows().stream()
                .filter(each -> each.technique().equals("warm") && each.measure() == RunMeasure.AVAILABILITY)
                .findFirst()
                .orElseThrow();
        assertEquals(row.values().get(0), row.values().get(1));
        assertTrue(row.values().get(0).isPresent());
        var one = ScenarioComparison.run(List.of(result, without("neglected")), List.of("a", "b"));
        assertTrue(one.rows().stream().anyMatch(each -> each.values().get(1).isEmpty()));
    }

    private static double swing(Influence influence) {
        return Math.abs(influence.lossAtHigh() - influence.lossAtLow());
    }

    private static ScenarioResult without(String experiment) {
        return new ScenarioResult(
                result.scenario(),
                result.sha256(),
                result.seed(),
                result.experiments().stream()
                        .filter(each -> !each.id().equals(experiment))
                        .toList(),
                List.of(),
                List.of());
    }

    private static ExperimentResult experiment(String id) {
        return result.experiments().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
