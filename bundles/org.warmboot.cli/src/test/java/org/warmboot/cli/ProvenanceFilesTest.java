package org.warmboot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warmboot.examples.Example;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.findings.JudgedResult;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.files.Exports;
import org.warmboot.report.files.ReportFiles;

/** Entries of provenance, counted in the text of a scenario and again in the text of each file made of it. */
class ProvenanceFilesTest {

    private static final Pattern ENTRY = Pattern.compile("<provenance ");

    @TempDir
    Path directory;

    static Stream<String> names() {
        return Examples.list().stream().map(Example::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void pageTableAndJsonHoldEveryEntryOfTheFile(String name) throws Exception {
        var example = Examples.find(name).orElseThrow();
        var file = directory.resolve(example.fileName());
        Examples.copy(example, file);
        var entries = ENTRY.matcher(Files.readString(file)).results().count();
        var plan = ScenarioCompiler.compile(ScenarioFiles.load(file));
        var result = new ScenarioResult(name, plan.sha256(), plan.seed(), List.of(), List.of(), plan.sources());
        ReportFiles.write(
                Exports.REPORT, JudgedResult.alone(result), new ToolInfo("Warmboot", "1"), directory, warning -> {});

        var json = new ObjectMapper().readTree(directory.resolve("results.json").toFile());
        assertEquals(entries, json.path("parameters").size());
        try (var rows =
                CSVParser.parse(directory.resolve("parameters.csv"), StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
            assertEquals(entries, rows.stream().count() - 1, "rows below the head");
        }
        var page = Files.readString(directory.resolve("index.html"));
        assertTrue(page.contains("Of " + entries + " parameters"), "the page counts them");
        plan.sources()
                .forEach(each -> assertTrue(
                        page.contains(escaped(each.parameter()))
                                && page.contains(escaped(each.source()))
                                && page.contains(escaped(each.note())),
                        each::toString));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
