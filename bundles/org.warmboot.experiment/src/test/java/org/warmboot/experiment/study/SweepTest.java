package org.warmboot.experiment.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

class SweepTest {

    private static final String HEAP = "hosts[1].memory";
    private static final String RESET = "hosts[1].resetTime";

    @Test
    void aGridHasAllCombinationsAndTheEndsAsTheyWereWritten() {
        var points = SweepDesign.points(
                load().scenario(), SweepPlan.grid(List.of(RESET + "=30 s..1 min/4", HEAP + "=12 GiB,16 GiB")), 1);
        assertEquals(8, points.size());
        assertEquals(List.of("30 s", "12 GiB"), points.getFirst());
        assertEquals(List.of("40 s", "12 GiB"), points.get(2));
        assertEquals(List.of("1 min", "16 GiB"), points.getLast());
    }

    @Test
    void equalRatiosMultiply() {
        var points = SweepDesign.points(load().scenario(), SweepPlan.grid(List.of(RESET + "=1 s..100 s*3")), 1);
        assertEquals(
                List.of("1 s", "10 s", "100 s"),
                points.stream().map(List::getFirst).toList());
    }

    @Test
    void aLatinHypercubeMeetsEveryPartOfEveryRangeOnce() {
        var plan = SweepPlan.latinHypercube(List.of(RESET + "=0 s..100 s", HEAP + "=12 GiB,16 GiB"), 20);
        var points = SweepDesign.points(load().scenario(), plan, 7);
        var parts = points.stream()
                .map(point -> (int) (seconds(point.getFirst()) / 5))
                .sorted()
                .toList();
        assertEquals(IntStream.range(0, 20).boxed().toList(), parts);
        assertEquals(
                10,
                points.stream()
                        .filter(point -> point.getLast().equals("12 GiB"))
                        .count());
        assertEquals(points, SweepDesign.points(load().scenario(), plan, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hosts[1].memory",
                "=1",
                "hosts[1].memory=",
                "hosts[1].memory=1 GiB,,2 GiB",
                "hosts[1].memory=1 GiB..2 GiB/1",
                "hosts[1].memory=1 GiB..2 GiB",
                "hosts[1].memory=0 GiB..2 GiB*3",
                "hosts[1].memory=few..many/3",
                "hosts[1].nothing=1..2/3",
                "hosts[1].memory=1 GiB..2 GiB/999999999",
                "hosts[1].memory=12 GiB,lots",
                "hosts[1].memory=12 GiB,16 s",
                "hosts[1].memory=12 GiB,16"
            })
    void aWrongAxisIsOneSentence(String axis) {
        var thrown = assertThrows(
                IllegalArgumentException.class,
                () -> SweepDesign.points(load().scenario(), SweepPlan.grid(List.of(axis)), 1));
        assertTrue(thrown.getMessage().length() > 10, thrown.getMessage());
    }

    @Test
    void aParameterThatIsNamedTwiceIsToldWhateverItsPaths() {
        var plan = SweepPlan.grid(List.of(RESET + "=1 s,2 s", "hosts[server].resetTime=3 s"));
        var thrown = assertThrows(IllegalArgumentException.class, () -> Sweep.of(load(), plan, RunOptions.DEFAULT));
        assertTrue(thrown.getMessage().contains(RESET), thrown.getMessage());
        assertTrue(thrown.getMessage().contains("hosts[server].resetTime"), thrown.getMessage());
    }

    @Test
    void theHardwareResetSlowsTheColdRebootAndNotTheWarmOne() {
        var swept = run(SweepPlan.grid(List.of(RESET + "=47 s,57 s"))).orElseThrow();
        var cold = downtimes(swept, "cold");
        var warm = downtimes(swept, "warm");
        assertEquals(10, cold.get(1) - cold.get(0), 1e-6);
        assertEquals(warm.get(0), warm.get(1), 1e-9);
        assertEquals(List.of(47.0), swept.points().getFirst().numbers());
    }

    @Test
    void pointsThatDoNotFitAreReportedAndTheOthersRun() {
        var swept = run(SweepPlan.grid(List.of(HEAP + "=1 B,1 GiB,12 GiB"))).orElseThrow();
        assertTrue(swept.points().get(0).problem().isPresent());
        assertTrue(swept.points().get(1).problem().isPresent());
        assertEquals(Optional.empty(), swept.points().get(2).problem());
        assertTrue(swept.points().get(2).rows().size() > 5);
    }

    @Test
    void nothingComesOfACancelledSweep() {
        var plan = SweepPlan.grid(List.of(RESET + "=47 s,57 s"));
        assertTrue(Sweep.of(load(), plan, RunOptions.DEFAULT)
                .run(progress -> {}, () -> true)
                .isEmpty());
    }

    @Test
    void theScenarioStaysAsItIs() {
        var document = load();
        var before = EcoreUtil.copy(document.scenario());
        var shares = new ArrayList<Double>();
        Sweep.of(document, SweepPlan.grid(List.of(RESET + "=1 s,2 s")), RunOptions.DEFAULT)
                .run(progress -> shares.add(progress.share()), CancelToken.NONE);
        assertTrue(EcoreUtil.equals(before, document.scenario()));
        assertEquals(shares.stream().sorted().toList(), shares);
        assertEquals(1.0, shares.getLast());
    }

    private static Optional<SweepResult> run(SweepPlan plan) {
        return Sweep.of(load(), plan, RunOptions.DEFAULT).run(progress -> {}, CancelToken.NONE);
    }

    private static List<Double> downtimes(SweepResult swept, String technique) {
        return swept.points().stream()
                .map(point -> point.rows().stream()
                        .filter(row -> row.technique().equals(technique) && row.measure() == RunMeasure.DOWNTIME_MEAN)
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .mean())
                .toList();
    }

    private static double seconds(String text) {
        var parts = text.split(" ");
        return Double.parseDouble(parts[0])
                * switch (parts[1]) {
                    case "ms" -> 1e-3;
                    case "min" -> 60;
                    default -> 1;
                };
    }

    private static ScenarioDocument load() {
        var example = Examples.find("roothammer-dsn07").orElseThrow();
        try (var stream = Examples.open(example)) {
            return ScenarioFiles.load(stream, example.fileName());
        } catch (IOException | ScenarioFileException e) {
            throw new AssertionError(e);
        }
    }
}
