package org.warmboot.report.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.warmboot.experiment.study.CompareResult;
import org.warmboot.report.ToolInfo;
import org.warmboot.report.csv.StudyTables;
import org.warmboot.report.html.page.ComparePage;
import org.warmboot.report.json.CompareJson;

/** Writes all files of scenarios side by side into a directory. */
public final class CompareFiles {

    private CompareFiles() {}

    /**
     * Writes {@code compare.json}, {@code compare.csv} and {@code index.html}, in the manner of {@link ReportFiles}.
     *
     * @param warnings is told, in one sentence each, which files of an earlier result stay as somebody has changed them
     * @return the files written
     * @throws IOException if a file cannot be written; the message names it
     */
    public static List<Path> write(CompareResult compared, ToolInfo tool, Path directory, Consumer<String> warnings)
            throws IOException {
        var json = new ByteArrayOutputStream();
        CompareJson.write(compared, tool, json);
        var contents = new LinkedHashMap<String, byte[]>();
        contents.put("compare.json", json.toByteArray());
        contents.put("compare.csv", ReportFiles.utf8(StudyTables.compare(compared)));
        contents.put("index.html", ReportFiles.utf8(ComparePage.page(compared, tool)));
        return new AtomicDirectory(directory).replace(contents, warnings);
    }
}
