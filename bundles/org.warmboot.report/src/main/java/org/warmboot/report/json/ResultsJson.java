package org.warmboot.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.warmboot.findings.JudgedResult;
import org.warmboot.report.ToolInfo;

/**
 * Writes the results file, format {@code warmboot-results}, version 1.
 *
 * <p>Times are in seconds, memory in GiB. Parts that a run does not have are left out, never written as null. Equal
 * results give equal bytes: fields stand in a fixed order, there is no time of day, and numbers have nine significant
 * digits, save that whole bytes and the nanoseconds of simulated times are exact ({@link org.warmboot.report.Digits}).
 */
public final class ResultsJson {

    /** Name of the format, its first field. */
    public static final String FORMAT = "warmboot-results";

    /** Version of the format; readers refuse a higher one. New fields do not raise it. */
    public static final int VERSION = 1;

    private ResultsJson() {}

    /** Writes the result as UTF-8 and leaves the stream open. */
    public static void write(JudgedResult result, ToolInfo tool, OutputStream out) throws IOException {
        JsonOutput.write(out, FORMAT, VERSION, tool, ResultShapes.RESULT, result);
    }

    /** The JSON Schema (draft 2020-12) of the format; the caller closes the stream. */
    public static InputStream schema() {
        return JsonOutput.schema("results.schema.json");
    }
}
