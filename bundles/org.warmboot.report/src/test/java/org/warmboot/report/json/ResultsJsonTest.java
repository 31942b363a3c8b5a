package org.warmboot.report.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmboot.experiment.measure.RunMeasure;
import org.warmboot.experiment.result.Estimate;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Phases;
import org.warmboot.experiment.result.RunPart;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.sample.SampleLongRuns;
import org.warmboot.report.sample.SampleMechanisms;
import org.warmboot.report.sample.SampleResult;

class ResultsJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theFileFollowsItsSchema() throws IOException {
        assertEquals(Set.of(), schema().validate(tree(SampleResult.create())));
        assertEquals(Set.of(), schema().validate(tree(SampleMechanisms.create())));
    }

    @Test
    void theSmallestResultFollowsItToo() throws IOException {
        var full = SampleResult.create();
        var least = new ScenarioResult("", full.sha256(), -1, List.of(), List.of(), List.of());
        var tree = tree(least);
        assertEquals(Set.of(), schema().validate(tree));
        assertFalse(tree.has("comparisons"));
    }

    @Test
    void everyPartOfARunHasOneFieldInTheFile() throws IOException {
        var unseen = new HashSet<>(Set.of(RunPart.class.getPermittedSubclasses()));
        var runs = Stream.of(SampleResult.create(), SampleMechanisms.create(), SampleLongRuns.create())
                .flatMap(result -> result.experiments().stream())
                .flatMap(experiment -> experiment.runs().stream())
                .toList();
        for (var run : runs) {
            for (var part : run.parts()) {
                boolean isEmpty = part instanceof Phases phases && phases.all().isEmpty();
                if (!isEmpty && unseen.remove(part.getClass())) {
                    var alone = new RunResult(run.technique(), run.techniqueName(), run.parameters()).with(part);
                    assertEquals(3 + 1, fields(alone), () -> part.getClass().getName());
                }
            }
        }
        assertEquals(Set.of(), unseen, "no sample has these parts");
    }

    /** Calculated from what the file holds. */
    private static final Set<RunMeasure> DERIVED = EnumSet.of(
            RunMeasure.GUEST_REBOOT,
            RunMeasure.WORK_LOST_SHARE,
            RunMeasure.LEAKED_SHARE,
            RunMeasure.YEARLY_DOWNTIME,
            RunMeasure.OUTAGE_LENGTH,
            RunMeasure.MOVES);

    /** Read off the fields of others: those of another component, and of the other level. */
    private static final Set<RunMeasure> NOT_IN_A_SAMPLE = EnumSet.of(
            RunMeasure.PRIVILEGED_MEMORY_EXHAUSTED,
            RunMeasure.DRIVER_MEMORY_EXHAUSTED,
            RunMeasure.GUEST_MEMORY_EXHAUSTED,
            RunMeasure.BEST_SYSTEM_INTERVAL);

    @Test
    void everyMeasureOfTheCatalogueStandsInTheFile() throws IOException {
        var unseen = EnumSet.complementOf(EnumSet.copyOf(DERIVED));
        for (var sample : List.of(SampleResult.create(), SampleMechanisms.create(), SampleLongRuns.create())) {
            var tree = tree(sample);
            for (int number = 0; number < sample.experiments().size(); number++) {
                var runs = sample.experiments().get(number).runs();
                for (int run = 0; run < runs.size(); run++) {
                    var numbers = numbers(tree.at("/experiments/" + number + "/runs/" + run));
                    for (var measure : RunMeasure.values()) {
                        var value = measure.estimate(runs.get(run)).map(Estimate::mean);
                        if (value.isPresent() && Double.isFinite(value.get()) && unseen.remove(measure)) {
                            assertTrue(
                                    numbers.stream()
                                            .anyMatch(each -> Math.abs(each - value.get()) <= 1e-6 * Math.abs(each)),
                                    () -> measure + " is " + value.get() + ", which is not in the file");
                        }
                    }
                }
            }
        }
        assertEquals(NOT_IN_A_SAMPLE, unseen, "no sample measures these");
    }

    private static List<Double> numbers(JsonNode node) {
        return node.isNumber()
                ? List.of(node.doubleValue())
                : StreamSupport.stream(node.spliterator(), false)
                        .flatMap(each -> numbers(each).stream())
                        .toList();
    }

    private static int fields(RunResult run) throws IOException {
        var experiment = new ExperimentResult("one", "One", ExperimentKind.DOMAINS, List.of(run), List.of());
        var sha = SampleResult.create().sha256();
        var result = new ScenarioResult("s", sha, 1, List.of(experiment), List.of(), List.of());
        return tree(result).at("/experiments/0/runs/0").size();
    }

    @Test
    void theSchemaRefusesWhatIsNotAResult() throws IOException {
        var tree = (ObjectNode) tree(SampleResult.create());
        tree.put("version", 2);
        assertFalse(schema().validate(tree).isEmpty());
    }

    @Test
    void theContractsFieldsAreWhereItSays() throws IOException {
        var tree = tree(SampleResult.create());
        assertEquals("warmboot-results", tree.get("format").asText());
        assertEquals("warmboot", tree.at("/tool/name").asText());
        assertEquals(42, tree.get("seed").asLong());
        assertEquals("reboot-by-domains", tree.at("/experiments/0/kind").asText());
        var run = tree.at("/experiments/0/runs/10");
        assertEquals("warm", run.get("technique").asText());
        assertEquals(11, run.at("/parameters/domains").asInt());
        assertEquals(11, run.at("/downtime/services").size());
        assertEquals("vm11", run.at("/downtime/services/10/domain").asText());
        assertTrue(run.at("/phases/0/end").isNumber());
        assertEquals(2, tree.at("/experiments/2/runs/0/throughput/0/samples/0").size());
        assertTrue(tree.at("/experiments/3/runs/0/availability/analytic").isNumber());
    }

    @Test
    void migrationCostsRequestsClustersAndCapacityHaveTheirFields() throws IOException {
        var tree = tree(SampleMechanisms.create());
        var moved = tree.at("/experiments/0/runs/4");
        assertEquals(
                SampleMechanisms.GIB, moved.at("/migration/moves/2/bytesSent").asDouble(), 10);
        assertEquals(3 * SampleMechanisms.GIB, moved.at("/costs/bytesSent").asDouble(), 10);
        assertFalse(moved.at("/migration/moves/2/converged").asBoolean(true), "pre-copy was given up");
        assertFalse(moved.at("/migration/moves/1").has("converged"), "nothing to tell");
        assertEquals("rolling", tree.at("/experiments/1/kind").asText());
        assertEquals(
                4 * 42 * 117.5,
                tree.at("/experiments/1/runs/0/rolling/workLost").asDouble(),
                1e-6);
        assertEquals(163, tree.at("/experiments/2/runs/0/capacity/pagedDomains").asInt());
        assertEquals(14460, tree.at("/experiments/3/runs/1/requests/lost").asDouble());
        assertEquals("xen-update", tree.at("/experiments/6/skipped/0/technique").asText());
        assertFalse(tree.at("/experiments/0").has("skipped"));
        assertFalse(tree.at("/experiments/7/runs/0/aging/resources/0").has("exhaustedAt"), "never");
        assertEquals(
                3e6,
                tree.at("/experiments/7/runs/1/aging/resources/0/exhaustedAt").asDouble());
    }

    @Test
    void whatARunDoesNotHaveIsLeftOut() throws IOException {
        var run = tree(SampleResult.create()).at("/experiments/3/runs/0");
        for (var part : List.of("downtime", "tasks", "phases", "throughput", "costs", "migration", "rolling")) {
            assertFalse(run.has(part), part);
        }
        var curve = tree(SampleResult.create()).at("/experiments/2/runs/2/throughput/0");
        assertFalse(curve.has("recovery"), "an infinite recovery is left out");
    }

    @Test
    void equalResultsGiveEqualBytes() throws IOException {
        assertArrayEquals(bytes(SampleResult.create()), bytes(SampleResult.create()));
    }

    @ParameterizedTest
    @CsvSource({
        "41.640000000000001, 41.64",
        "0.1, 0.1",
        "11, 11",
        "-0.0, 0",
        "0.99992708, 0.99992708",
        "0.30000000000000004, 0.3",
        "2419200, 2419200",
        "1e-12, 1E-12"
    })
    void numbersCarryNoNoise(double value, String text) {
        assertEquals(text, JsonNumbers.text(value));
    }

    private static JsonSchema schema() throws IOException {
        try (var in = ResultsJson.schema()) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    private static JsonNode tree(ScenarioResult result) throws IOException {
        return MAPPER.readTree(bytes(result));
    }

    private static byte[] bytes(ScenarioResult result) throws IOException {
        var out = new ByteArrayOutputStream();
        ResultsJson.write(JudgedResult.alone(result), SampleResult.TOOL, out);
        return out.toByteArray();
    }
}
