package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.result.Comparison;
import org.warmboot.experiment.result.Origin;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.validation.Severity;
import org.warmboot.validation.Validation;

/** Every example is a sound file that runs and gives the figures it names. */
class ExamplesTest {

    private static final double TOLERANCE = 0.03;

    /** Figures that were published with one digit only, or are quotients of hundredths of a second. */
    private static final Map<String, Double> ROUGH = Map.of(
            "Migration of 11 domains at line rate", 0.2,
            "On-memory suspend", 1.0,
            "On-memory resume", 0.7,
            "On-memory suspend as a share of saving", 1.0,
            "On-memory resume as a share of restoring", 0.9);

    static Stream<String> names() {
        return Examples.list().stream().map(Example::name);
    }

    @Test
    void thereIsOneForEverySystemOfTheLiterature() {
        assertEquals(
                List.of(
                        "roothammer-dsn07",
                        "warm-variants",
                        "saved-variants",
                        "cold-variants",
                        "driver-domains",
                        "aging",
                        "operations",
                        "tenants",
                        "reference-models",
                        "live-migration",
                        "vmbeam",
                        "pageable",
                        "cluster",
                        "throughput-recovery",
                        "modern-practice"),
                names().toList());
        Examples.list().forEach(example -> assertTrue(example.description().endsWith("."), example.name()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAsItWouldBeSaved(String name) throws IOException, ScenarioFileException {
        var example = Examples.find(name).orElseThrow();
        try (var stream = Examples.open(example)) {
            assertArrayEquals(stream.readAllBytes(), ScenarioFiles.toBytes(ExampleRuns.load(name), name));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasNoIssuesButValuesThatAreOpen(String name) {
        for (var issue : Validation.validate(ExampleRuns.load(name).scenario())) {
            assertEquals(Severity.WARNING, issue.severity(), issue::message);
            assertTrue(issue.message().contains("will be skipped"), issue::message);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void givesTheFiguresThatItNames(String name) {
        var comparisons = ExampleRuns.run(name).comparisons();
        assertEquals(ExampleRuns.load(name).scenario().getPublishedFigures().isEmpty(), comparisons.isEmpty());
        for (Comparison each : comparisons) {
            var rough = ROUGH.getOrDefault(each.name(), TOLERANCE);
            assertEquals(each.published(), each.simulated(), Math.abs(each.published()) * rough + 1e-9, each::name);
            assertFalse(each.source().isBlank(), each::name);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void saysOfEveryParameterWhereItComesFrom(String name) {
        var sources = ExampleRuns.run(name).sources();
        assertFalse(sources.isEmpty());
        sources.forEach(each -> assertFalse(each.kind() == Origin.UNSTATED, each::toString));
    }

    @ParameterizedTest
    @MethodSource("names")
    void skipsATechniqueOnlyWithAReason(String name) {
        for (var experiment : ExampleRuns.run(name).experiments()) {
            assertFalse(experiment.runs().isEmpty() && experiment.skipped().isEmpty(), experiment.id());
            experiment.skipped().forEach(each -> assertTrue(each.reason().contains("is open: "), each::toString));
        }
    }

    @Test
    void whatWasNeverPublishedIsSkippedAndNotInvented() {
        var skipped = ExampleRuns.run("modern-practice").experiments().stream()
                .flatMap(experiment -> experiment.skipped().stream())
                .map(each -> each.technique())
                .toList();
        assertEquals(List.of("xen-update", "linux-update", "orthus-update", "vsphere-update"), skipped);
    }
}
