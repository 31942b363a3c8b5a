package org.warmboot.report.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.sample.SampleLongRuns;
import org.warmboot.report.sample.SampleResult;
import org.warmboot.report.sample.SampleStudies;

class LongRunJsonTest {

    private interface Output {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    @Test
    void longRunsAndBestIntervalsFollowTheSchema() throws IOException {
        var tree = results();
        assertEquals(Set.of(), problems(ResultsJson.schema(), tree));
        assertEquals("long-run", tree.at("/experiments/0/kind").asText());
    }

    @Test
    void whatIsMissingToOneKeepsItsDigits() throws IOException {
        var measures = results().at("/experiments/0/runs/0/longRun/measures");
        var missing = measures.at("/unavailability/mean").asDouble();
        assertEquals((588 + 1310 + 5240) / SampleLongRuns.YEAR, missing, 1e-9 * missing);
        assertTrue(measures.at("/unavailability/low").asDouble() < missing, "ends change places");
        assertEquals(588, measures.at("/downtime/planned/mean").asDouble());
        assertEquals("EUR", measures.at("/cost/currency").asText());
    }

    @Test
    void theFirstTechniqueHasNoGainAndAnUnsolvedOneNoSolution() throws IOException {
        var runs = results().at("/experiments/0/runs");
        assertFalse(runs.at("/0/longRun").has("gain"));
        assertTrue(runs.at("/2/longRun/gain/mean").asDouble() > 0);
        assertFalse(runs.at("/1/longRun/analysis").has("solution"));
        assertTrue(runs.at("/1/longRun/analysis/model").asText().startsWith("Maintenance windows"));
    }

    @Test
    void neverIsAnIntervalThatIsLeftOut() throws IOException {
        var saved = results().at("/experiments/0/runs/1/optimum");
        assertEquals("never", saved.at("/hypervisor/kind").asText());
        assertFalse(saved.at("/hypervisor").has("interval"));
        assertFalse(saved.at("/hypervisor").has("to"));
        var curve = saved.get("curve");
        assertFalse(curve.get(curve.size() - 1).has("interval"));
        assertTrue(curve.get(curve.size() - 1).has("mean"));
    }

    @Test
    void aLossSaysWhatTimeItHoldsFor() throws IOException {
        var warm = results().at("/experiments/0/runs/0/optimum");
        assertEquals("long-run", warm.at("/lossTime").asText());
        assertEquals(6890 * 1.001, warm.at("/lossOverHorizon").asDouble(), 1e-5);
        assertFalse(warm.at("/hypervisor").has("edge"), "inside of what was searched");
    }

    @Test
    void sweepsAndComparisonsFollowTheirSchemas() throws IOException {
        var sweep = tree(out -> SweepJson.write(SampleStudies.grid(), SampleResult.TOOL, out));
        assertEquals(Set.of(), problems(SweepJson.schema(), sweep));
        assertEquals(12, sweep.get("points").size());
        assertEquals("47 s", sweep.at("/points/1/values/1").asText());
        assertEquals(47, sweep.at("/points/1/numbers/1").asDouble());
        var compared = tree(out -> CompareJson.write(SampleStudies.compared(), SampleResult.TOOL, out));
        assertEquals(Set.of(), problems(CompareJson.schema(), compared));
        assertTrue(compared.at("/rows/3/values/1").isEmpty(), "the second scenario does not have it");
    }

    private static JsonNode results() throws IOException {
        return tree(out -> ResultsJson.write(JudgedResult.alone(SampleLongRuns.create()), SampleResult.TOOL, out));
    }

    private static JsonNode tree(Output output) throws IOException {
        var out = new ByteArrayOutputStream();
        output.to(out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static Set<?> problems(InputStream schema, JsonNode tree) throws IOException {
        try (schema) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(tree);
        }
    }
}
