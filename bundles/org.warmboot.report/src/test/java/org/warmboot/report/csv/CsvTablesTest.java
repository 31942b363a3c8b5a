package org.warmboot.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.Origin;
import org.warmboot.experiment.result.ParameterSource;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.sample.SampleMechanisms;
import org.warmboot.report.sample.SampleResult;

class CsvTablesTest {

    @Test
    void everyPartOfAResultHasItsTable() {
        assertEquals(
                Set.of(
                        "downtime.csv",
                        "tasks.csv",
                        "throughput.csv",
                        "recovery.csv",
                        "availability.csv",
                        "phases.csv",
                        "comparison.csv",
                        "parameters.csv"),
                CsvTables.of(SampleResult.create()).keySet());
    }

    @Test
    void whatOnlySomeTechniquesMeasureHasItsTablesToo() {
        var tables = CsvTables.of(SampleMechanisms.create());
        for (var name : List.of(
                "costs",
                "migration",
                "moves",
                "cluster",
                "cluster-throughput",
                "capacity",
                "aging",
                "aging-use",
                "skipped")) {
            assertTrue(tables.containsKey(name + ".csv"), name);
        }
        // one to three guests by two techniques
        assertEquals(1 + 2 * (1 + 2 + 3), tables.get("moves.csv").lines().count());
        var given = tables.get("moves.csv")
                .lines()
                .filter(line -> line.endsWith(",false"))
                .toList();
        assertEquals(1, given.size(), "of one guest pre-copy is given up");
        assertTrue(given.getFirst().contains(",migrate,") && given.getFirst().contains(",vm3,"), given::toString);
        assertTrue(
                tables.get("cluster.csv").contains("Four hosts in turn,rolling,warm,one,11,1,ssh,470,MB/s,19740,348"));
        assertTrue(
                tables.get("aging.csv")
                        .contains("driver-restart,one,2,1,ssh,Xen,hypervisor-heap,12,1,3000000,0.85,1,3"),
                tables.get("aging.csv"));
        assertTrue(tables.get("recovery.csv").contains(",117.5,36.4,MB/s,,14460,900,60"), "no recovery is no number");
    }

    @Test
    void experimentsOfOneNameAreToldApartByTheirId() throws IOException {
        var one = SampleMechanisms.cluster();
        var other = new ExperimentResult("again", one.name(), one.kind(), one.runs(), one.fits());
        var result = new ScenarioResult("s", "", 1, List.of(one, other), List.of(), List.of());
        try (var parser = CSVParser.parse(
                CsvTables.of(result).get("cluster.csv"),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            assertEquals(
                    List.of("rolling", "rolling", "again", "again"),
                    parser.stream().map(row -> row.get("experiment_id")).toList());
        }
    }

    @Test
    void aSpreadsheetFindsNoFormulaInText() throws IOException {
        var evil = new ParameterSource("=1+1", "+x", "@sum", "-2 s", Origin.PUBLISHED, "a, \"b\"\nc", "");
        var result = new ScenarioResult("s", "", 1, List.of(), List.of(), List.of(evil));
        var text = CsvTables.of(result).get("parameters.csv");
        try (var parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            var row = parser.getRecords().get(1);
            assertEquals(List.of("'=1+1", "'+x", "'@sum", "'-2 s", "published", "a, \"b\"\nc", ""), row.toList());
        }
    }

    @Test
    void negativeNumbersStayNumbers() {
        var comparison = CsvTables.of(SampleResult.create()).get("comparison.csv");
        assertTrue(comparison.contains(",-0.55,-0.551,"), comparison);
    }

    @Test
    void downtimesHaveOneRowPerService() throws IOException {
        var text = CsvTables.of(SampleResult.create()).get("downtime.csv");
        assertFalse(text.contains("\r"));
        try (var parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            // three techniques: two services on 1 to 11 guests, and one guest at eleven sizes
            assertEquals(1 + 3 * (2 * 66 + 11), parser.getRecords().size());
        }
    }

    @Test
    void aResultWithoutValuesHasNoTables() {
        var empty = new ScenarioResult("s", "", 1, List.of(), List.of(), List.of());
        assertTrue(CsvTables.of(empty).isEmpty());
    }
}
