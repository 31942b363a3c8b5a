package org.warmboot.report.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.csv.CsvTables;
import org.warmboot.report.html.HtmlReport;
import org.warmboot.report.json.ResultsJson;

/** Writes all files of a result into a directory. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * Writes {@code results.json}, the CSV tables and, if asked for, {@code index.html}.
     *
     * <p>Each file is written beside its place and then moved into it, so a reader never sees half a file. Files of
     * other names are left alone; the directory is created if it is missing.
     *
     * @return the files written, in that order
     * @throws IOException if a file cannot be written; the message names it
     */
    public static List<Path> writeAll(ScenarioResult result, ToolInfo tool, Path directory, boolean html)
            throws IOException {
        var target = new AtomicDirectory(directory);
        var written = new ArrayList<Path>();
        var json = new ByteArrayOutputStream();
        ResultsJson.write(result, tool, json);
        written.add(target.write("results.json", json.toByteArray()));
        for (var table : CsvTables.of(result).entrySet()) {
            written.add(target.write(table.getKey(), table.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        if (html) {
            var page = HtmlReport.page(result, tool);
            written.add(target.write("index.html", page.getBytes(StandardCharsets.UTF_8)));
        }
        return List.copyOf(written);
    }
}
