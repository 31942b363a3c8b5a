package org.warmboot.exchange.twin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.difference.Differences;
import org.warmboot.model.file.ScenarioDocument;
import org.warmboot.model.file.ScenarioFiles;
import org.yaml.snakeyaml.Yaml;

/** What a scenario holds, its twins hold, and nothing else. */
class TwinsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TwinSchema.text());

    static Stream<Arguments> examplesInEachForm() {
        return Examples.list().stream()
                .flatMap(example -> Stream.of(ScenarioFormat.JSON, ScenarioFormat.YAML)
                        .map(format -> Arguments.of(example, format)));
    }

    @ParameterizedTest
    @MethodSource("examplesInEachForm")
    void anExampleComesBackByteForByteAndAnotherReaderFindsItFollowsTheSchema(Example example, ScenarioFormat format)
            throws Exception {
        var document = load(example);
        var twin = Twins.toBytes(document, format, "test");
        var again = Twins.load(file(twin), format);
        assertArrayEquals(ScenarioFiles.toBytes(document, "test"), ScenarioFiles.toBytes(again, "test"));
        assertEquals(List.of(), Differences.between(document, again));
        var text = new String(twin, StandardCharsets.UTF_8);
        JsonNode tree =
                format == ScenarioFormat.JSON ? JSON.readTree(text) : JSON.valueToTree(new Yaml().<Object>load(text));
        assertEquals(Set.of(), SCHEMA.validate(tree));
    }

    @Test
    void theSchemaRefusesWhatTheReaderRefuses() throws Exception {
        var sound = JSON.readTree(Twins.toBytes(load(Examples.list().getFirst()), ScenarioFormat.JSON, "test"));
        List<Consumer<ObjectNode>> faults = List.of(
                tree -> ((ObjectNode) tree.get("scenario")).put("unheardOf", 1),
                tree -> ((ObjectNode) tree.get("scenario")).put("seed", "seven"),
                tree -> ((ObjectNode) tree.get("scenario")).remove("id"),
                tree -> ((ObjectNode) tree.get("scenario")).put("fileVersion", 99),
                tree -> ((ObjectNode) tree.at("/scenario/hosts/0/hypervisor")).put("kind", "teapot"),
                tree -> ((ObjectNode) tree.at("/scenario/hosts/0/domains/0")).remove("type"),
                tree -> ((ObjectNode) tree.at("/scenario/hosts/0/domains/0")).put("type", "Disk"),
                tree -> tree.put("format", "other"),
                tree -> tree.remove("scenario"));
        for (var fault : faults) {
            ObjectNode broken = sound.deepCopy();
            fault.accept(broken);
            assertTrue(!SCHEMA.validate(broken).isEmpty(), broken.toString());
            refused(broken.toString());
        }
    }

    @Test
    void thePublishedSchemaIsThatOfTheMetamodel() throws Exception {
        try (var published = TwinSchema.class.getResourceAsStream("scenario.schema.json")) {
            assertEquals(
                    TwinSchema.text(),
                    new String(published.readAllBytes(), StandardCharsets.UTF_8),
                    "./warmboot convert --schema prints it");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ScenarioFormat.class,
            names = {"JSON", "YAML"})
    void awkwardTextsSurvive(ScenarioFormat format) throws Exception {
        var texts = List.of(
                "",
                " ",
                "null",
                "true",
                "59",
                "1e3",
                "~",
                "no",
                "- a",
                "a: b",
                "#",
                "'\"\\",
                "two\nlines\n",
                "\ttab ",
                "M\u00fcnchen",
                "\uD83D\uDE80",
                "2026-12-01",
                "0x1F",
                "<<",
                "*alias",
                "&anchor",
                "!tag",
                "%",
                "@",
                "`",
                "\u00a0",
                "{}",
                "[]",
                "...",
                "---");
        for (var text : texts) {
            var scenario = ModelFactory.eINSTANCE.createScenario();
            scenario.setName(text);
            scenario.setDescription(text + text);
            var twin = Twins.toBytes(ScenarioDocument.of(scenario), format, "test");
            assertEquals(text, Twins.load(file(twin), format).scenario().getName());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"format":"warmboot-scenario","scenario":{"id":"a","fileVersion":1,"hosts":{}}}                       | hosts is a list
        {"format":"warmboot-scenario","scenario":{"id":"a","fileVersion":1,"hosts":[{"id":"a"}]}}             | already that of another element
        {"format":"warmboot-scenario","scenario":{"id":"a","fileVersion":1,"hosts":[{"id":"b","memory":"1"}]}}| memory:
        {"format":"warmboot-scenario","scenario":{"id":"a","fileVersion":1,"hsots":[]}}                       | did you mean "hosts"?
        {"format":"warmboot-scenario","scenario":{"id":"a","fileVersion":2}}                                  | file version 2
        {"format":"warmboot-scenario","scenario":{"id":"a","fileVersion":1},"scenario":{}}                    | Duplicate field
        {"format":"warmboot-scenario","scenario":{"id":"a","fileVersion":1,"name":null}}                      | no value here
        {"format":"warmboot-scenario","scenario":{"id":"a","fileVersion":1}} {}                               | one
        []                                                                                                    | object is expected
        {                                                                                                     | cannot be read
        """)
    void mistakesAreToldInWords(String text, String expected) {
        var problem = refused(text);
        assertTrue(problem.getMessage().contains(expected), problem.getMessage());
        assertEquals(1, problem.place().line());
    }

    @Test
    void aReferenceToNothingIsToldWithItsLine() {
        var text = """
                format: warmboot-scenario
                scenario:
                  id: s
                  fileVersion: 1
                  hosts:
                    - id: h
                      imageDisk: dsik
                      disks:
                        - id: disk
                """;
        var problem = assertThrows(
                ExchangeException.class, () -> Twins.load(new InputFile("a.yaml", text), ScenarioFormat.YAML));
        assertEquals(7, problem.place().line());
        assertTrue(problem.getMessage().contains("did you mean \"disk\"?"), problem.getMessage());
    }

    @Test
    void anchorsAndAliasesAreRefused() {
        var text = "format: warmboot-scenario\nscenario: &a\n  id: s\n  fileVersion: 1\n  hosts: [*a, *a]\n";
        var problem = assertThrows(
                ExchangeException.class, () -> Twins.load(new InputFile("a.yaml", text), ScenarioFormat.YAML));
        assertTrue(problem.getMessage().contains("Anchors and aliases"), problem.getMessage());
    }

    private static ExchangeException refused(String json) {
        return assertThrows(
                ExchangeException.class, () -> Twins.load(new InputFile("a.json", json), ScenarioFormat.JSON), json);
    }

    private static ScenarioDocument load(Example example) throws Exception {
        try (var stream = Examples.open(example)) {
            return ScenarioFiles.load(stream, example.fileName());
        }
    }

    private static InputFile file(byte[] twin) {
        return new InputFile("twin", new String(twin, StandardCharsets.UTF_8));
    }
}
