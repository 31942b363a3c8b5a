package org.warmboot.report.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.csv.StudyTables;
import org.warmboot.report.html.page.SweepPage;
import org.warmboot.report.json.SweepJson;

/** Writes all files of a sweep into a directory. */
public final class SweepFiles {

    private SweepFiles() {}

    /**
     * Writes {@code sweep.json}, {@code sweep.csv} and {@code index.html}, in the manner of {@link ReportFiles}.
     *
     * @param warnings is told, in one sentence each, which files of an earlier result stay as somebody has changed them
     * @return the files written
     * @throws IOException if a file cannot be written; the message names it
     */
    public static List<Path> write(SweepResult sweep, ToolInfo tool, Path directory, Consumer<String> warnings)
            throws IOException {
        var json = new ByteArrayOutputStream();
        SweepJson.write(sweep, tool, json);
        var contents = new LinkedHashMap<String, byte[]>();
        contents.put("sweep.json", json.toByteArray());
        contents.put("sweep.csv", ReportFiles.utf8(StudyTables.sweep(sweep)));
        contents.put("index.html", ReportFiles.utf8(SweepPage.page(sweep, tool)));
        return new AtomicDirectory(directory).replace(contents, warnings);
    }
}
