package org.warmboot.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.warmboot.experiment.study.CompareResult;
import org.warmboot.report.ToolInfo;

/** Writes scenarios side by side, format {@code warmboot-compare}, version 1; in the manner of {@link ResultsJson}. */
public final class CompareJson {

    /** Name of the format, its first field. */
    public static final String FORMAT = "warmboot-compare";

    /** Version of the format; readers refuse a higher one. New fields do not raise it. */
    public static final int VERSION = 1;

    private CompareJson() {}

    /** Writes the comparison as UTF-8 and leaves the stream open. */
    public static void write(CompareResult compared, ToolInfo tool, OutputStream out) throws IOException {
        JsonOutput.write(out, FORMAT, VERSION, tool, StudyShapes.COMPARE, compared);
    }

    /** The JSON Schema (draft 2020-12) of the format; the caller closes the stream. */
    public static InputStream schema() {
        return JsonOutput.schema("compare.schema.json");
    }
}
