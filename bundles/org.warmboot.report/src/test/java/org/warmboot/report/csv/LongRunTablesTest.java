package org.warmboot.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.warmboot.report.sample.SampleLongRuns;
import org.warmboot.report.sample.SampleStudies;

class LongRunTablesTest {

    private final Map<String, String> tables = CsvTables.of(SampleLongRuns.create());

    @Test
    void downtimesOfTheCausesAddUpToWhatIsMissing() throws IOException {
        for (var row : rows(tables.get("longrun.csv"))) {
            var planned =
                    number(row, "hypervisor_actions_s_per_year") + number(row, "operating_system_actions_s_per_year");
            var unplanned =
                    number(row, "hypervisor_failures_s_per_year") + number(row, "operating_system_failures_s_per_year");
            assertEquals(number(row, "planned_s_per_year"), planned, 1e-6);
            assertEquals(number(row, "unavailability") * 365 * 86_400, planned + unplanned, 1e-3);
        }
    }

    @Test
    void aTechniqueWithoutSolutionHasEmptyCellsAndTheReason() throws IOException {
        var saved = rows(tables.get("longrun.csv")).get(1);
        assertEquals("", saved.get("solved_availability"));
        assertTrue(saved.get("model").startsWith("Maintenance windows"));
        assertEquals("", rows(tables.get("longrun.csv")).getFirst().get("gain"));
    }

    @Test
    void neverIsAnEmptyCell() throws IOException {
        var saved = rows(tables.get("optimum.csv")).get(1);
        assertEquals("never", saved.get("kind"));
        assertEquals("", saved.get("interval_s"));
        var curve = rows(tables.get("interval-curve.csv"));
        assertEquals(3 * 42, curve.size());
        assertEquals("", curve.get(41).get("interval_s"));
        assertEquals(12, rows(tables.get("sensitivity.csv")).size());
        assertEquals(12, rows(tables.get("outages.csv")).size());
    }

    @Test
    void studiesHaveOneRowPerNumber() throws IOException {
        var sweep = rows(StudyTables.sweep(SampleStudies.grid()));
        assertEquals(12 * 4, sweep.size());
        assertEquals("47 s", sweep.get(4).get("hosts[web-1].resetTime"));
        var compared = rows(StudyTables.compare(SampleStudies.compared()));
        assertEquals(7, compared.size(), "a number that a scenario lacks has no row");
        assertEquals(-45, number(compared.get(1), "difference"));
    }

    private static double number(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static List<CSVRecord> rows(String text) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = CSVParser.parse(text, format)) {
            return parser.getRecords();
        }
    }
}
