package org.warmboot.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Origin;
import org.warmboot.experiment.result.RebootTasks;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/** The testbed of the DSN 2007 paper gives back what was measured on it. */
class RootHammerTest {

    private static ScenarioResult result;

    @BeforeAll
    static void run() throws IOException, ScenarioFileException {
        var example = Examples.find("roothammer-dsn07").orElseThrow();
        try (var stream = Examples.open(example)) {
            var document = ScenarioFiles.load(stream, example.fileName());
            var plan = ScenarioCompiler.compile(document);
            var outcome = ScenarioRun.execute(plan, event -> {}, CancelToken.NONE);
            result = ((RunOutcome.Finished) outcome).result();
        }
    }

    private static ExperimentResult experiment(String id) {
        return result.experiments().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<RunResult> runs(String experiment, String technique, String service) {
        return experiment(experiment).runs().stream()
                .filter(run -> run.technique().equals(technique))
                .filter(run -> run.parameters().service().equals(service))
                .toList();
    }

    private static double mean(RunResult run) {
        return run.downtime().orElseThrow().mean();
    }

    private static double simulated(String name, String source) {
        return result.comparisons().stream()
                .filter(each -> each.name().equals(name) && each.conditions().contains(source))
                .findFirst()
                .orElseThrow()
                .simulated();
    }

    @ParameterizedTest(name = "{0}, {1}: {2} s")
    @CsvSource({
        "warm, ssh, 42, 1",
        "warm, jboss, 42, 1",
        "saved, ssh, 429, 21.45",
        "saved, jboss, 429, 21.45",
        "cold, ssh, 157, 4.71",
        "cold, jboss, 241, 7.23"
    })
    void downtimeOfElevenDomains(String technique, String service, double published, double tolerance) {
        var run = runs("downtime", technique, service).getLast();
        assertEquals(11, run.parameters().domains());
        assertEquals(11, run.downtime().orElseThrow().services().size());
        assertEquals(published, mean(run), tolerance);
    }

    @Test
    void warmIsAlmostFlatInTheNumberOfDomains() {
        var runs = runs("downtime", "warm", "ssh");
        assertTrue(Math.abs(mean(runs.getLast()) - mean(runs.getFirst())) < 2);
    }

    @Test
    void savedGrowsLinearlyWithDomainsAndWithMemory() {
        for (var experiment : new String[] {"downtime", "memory"}) {
            var runs = runs(experiment, "saved", "ssh");
            assertEquals(11, runs.size());
            var step = mean(runs.get(1)) - mean(runs.get(0));
            for (var i = 1; i < runs.size(); i++) {
                assertEquals(step, mean(runs.get(i)) - mean(runs.get(i - 1)), 1e-6, experiment);
            }
            assertTrue(step > 25, "GiB written and read again at about 70 MiB/s");
        }
    }

    @Test
    void onMemorySuspendAndResumeDoNotDependOnMemory() {
        var runs = runs("memory", "warm", "ssh");
        var first = runs.getFirst().part(RebootTasks.class).orElseThrow();
        var last = runs.getLast().part(RebootTasks.class).orElseThrow();
        assertEquals(first.before(), last.before(), 1e-9);
        assertEquals(first.after(), last.after(), 1e-9);
    }

    @ParameterizedTest(name = "{2} of {0}: {3} n + {4}")
    @CsvSource({
        "warm, ssh, hypervisor-reboot, -0.55, 43",
        "warm, ssh, after-reboot, 0.43, -0.07",
        "cold, ssh, guest-reboot, 3.8, 13",
        "cold, ssh, after-reboot, 3.4, 2.8",
        "cold, ssh, before-reboot, 0.4, 10.2"
    })
    void linesFittedToSimulatedTimesAreThoseOfThePaper(
            String technique, String service, String quantity, double slope, double intercept) {
        var fit = experiment("downtime").fits().stream()
                .filter(each -> each.technique().equals(technique)
                        && each.service().equals(service)
                        && each.quantity().equals(quantity))
                .findFirst()
                .orElseThrow();
        assertEquals(slope, fit.slope(), Math.abs(slope) * 0.03);
        assertEquals(intercept, fit.intercept(), Math.abs(intercept) * 0.03);
        assertTrue(fit.rSquared() > 0.999);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "'Saved downtime r(n), slope, unrounded', 3.92",
        "'Saved downtime r(n), constant, unrounded', 60.07",
        "'Saved downtime r(n), factor of alpha, unrounded', -16.8"
    })
    void savedDowntimeFollowsFromTheModelsOwnParameters(String name, double value) {
        assertEquals(value, simulated(name, ""), 1e-6);
    }

    @ParameterizedTest(name = "{0} loses {2}")
    @CsvSource({"web-throughput, apache, 0.69", "file-throughput, file-read, 0.91"})
    void coldLosesThroughputAndWarmLosesNone(String experiment, String service, double drop) {
        var cold = runs(experiment, "cold", service).getFirst().throughput().getFirst();
        assertEquals(drop, cold.drop(), 0.02);
        var warm = runs(experiment, "warm", service).getFirst().throughput().getFirst();
        assertEquals(0, warm.drop(), 1e-9);
    }

    @ParameterizedTest(name = "{0}: {1} %")
    @CsvSource({"warm, 99.99271", "saved, 99.97671", "cold, 99.98518"})
    void availabilityOfJBoss(String technique, double published) {
        var availability = runs("availability", technique, "jboss")
                .getFirst()
                .availability()
                .orElseThrow();
        assertEquals(published / 100, availability.mean(), 1e-6);
        assertEquals(availability.analytic().orElseThrow(), availability.mean(), 1e-7);
        assertEquals(33.6, availability.operatingSystemDowntime(), 0.01);
    }

    @Test
    void everyPublishedFigureHasASimulatedCounterpart() {
        result.comparisons().forEach(each -> assertTrue(Double.isFinite(each.simulated()), each.name()));
        assertTrue(result.comparisons().size() >= 30);
    }

    @Test
    void everyParameterSaysWhereItComesFrom() {
        assertTrue(result.sources().size() > 30);
        result.sources().forEach(each -> assertTrue(each.kind() != Origin.UNSTATED, each.toString()));
    }
}
