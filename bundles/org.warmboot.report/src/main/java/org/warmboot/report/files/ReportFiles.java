package org.warmboot.report.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.csv.CsvTables;
import org.warmboot.report.html.page.HtmlReport;
import org.warmboot.report.json.ResultsJson;

/** Writes all files of a result into a directory. */
public final class ReportFiles {

    private ReportFiles() {}

    /**
     * Writes {@code results.json}, the CSV tables and, if asked for, {@code index.html}, and with long runs
     * {@code decision.html} and {@code method.html}.
     *
     * <p>All files are written beside their places first and then moved into them, so a reader never sees half a file,
     * and a full disk leaves the files of before. What an earlier result has left and this one does not replace is
     * deleted; files that somebody else has written or changed are left alone. The directory is created if it is
     * missing.
     *
     * @param warnings is told, in one sentence each, which files of an earlier result stay as somebody has changed them
     * @return the files written, in that order
     * @throws IOException if a file cannot be written; the message names it
     */
    public static List<Path> writeAll(
            ScenarioResult result, ToolInfo tool, Path directory, boolean html, Consumer<String> warnings)
            throws IOException {
        return new AtomicDirectory(directory).replace(contents(result, tool, html), warnings);
    }

    private static Map<String, byte[]> contents(ScenarioResult result, ToolInfo tool, boolean html) throws IOException {
        var contents = new LinkedHashMap<String, byte[]>();
        var json = new ByteArrayOutputStream();
        ResultsJson.write(result, tool, json);
        contents.put("results.json", json.toByteArray());
        CsvTables.of(result).forEach((name, text) -> contents.put(name, utf8(text)));
        if (html) {
            HtmlReport.pages(result, tool).forEach((name, text) -> contents.put(name, utf8(text)));
        }
        return contents;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
