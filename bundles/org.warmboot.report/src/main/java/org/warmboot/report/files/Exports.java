package org.warmboot.report.files;

import java.util.List;
import java.util.stream.Stream;
import org.warmboot.experiment.study.CompareResult;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.csv.CsvTables;
import org.warmboot.report.csv.StudyTables;
import org.warmboot.report.html.page.ComparePage;
import org.warmboot.report.html.page.HtmlReport;
import org.warmboot.report.html.page.SweepPage;
import org.warmboot.report.json.CompareJson;
import org.warmboot.report.json.ResultsJson;
import org.warmboot.report.json.SweepJson;

/** All files that are written of results, in their order; the guide tells of each of them. */
public final class Exports {

    /** The numbers of a result, without a page. */
    public static final List<Export<JudgedResult>> NUMBERS = List.of(
            Export.file("results.json", ResultsJson::write),
            Export.texts(List.of("*.csv"), (judged, tool) -> CsvTables.of(judged.result())));

    /** The numbers of a result, its page, and with long runs the pages on the decision and the method. */
    public static final List<Export<JudgedResult>> REPORT = Stream.concat(
                    NUMBERS.stream(),
                    Stream.of(Export.texts(List.of("index.html", "decision.html", "method.html"), HtmlReport::pages)))
            .toList();

    /** A sweep. */
    public static final List<Export<SweepResult>> SWEEP = List.of(
            Export.file("sweep.json", SweepJson::write),
            Export.text("sweep.csv", (sweep, tool) -> StudyTables.sweep(sweep)),
            Export.text("index.html", SweepPage::page));

    /** Scenarios side by side. */
    public static final List<Export<CompareResult>> COMPARISON = List.of(
            Export.file("compare.json", CompareJson::write),
            Export.text("compare.csv", (compared, tool) -> StudyTables.compare(compared)),
            Export.text("index.html", ComparePage::page));

    private Exports() {}

    /** Names of all files, as in the guide. */
    public static List<String> names() {
        return Stream.of(REPORT, SWEEP, COMPARISON)
                .flatMap(exports -> exports.stream())
                .flatMap(export -> export.names().stream())
                .distinct()
                .toList();
    }
}
