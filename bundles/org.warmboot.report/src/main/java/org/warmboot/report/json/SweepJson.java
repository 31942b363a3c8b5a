package org.warmboot.report.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.report.ToolInfo;

/** Writes a sweep, format {@code warmboot-sweep}, version 1; in the manner of {@link ResultsJson}. */
public final class SweepJson {

    /** Name of the format, its first field. */
    public static final String FORMAT = "warmboot-sweep";

    /** Version of the format; readers refuse a higher one. New fields do not raise it. */
    public static final int VERSION = 1;

    private SweepJson() {}

    /** Writes the sweep as UTF-8 and leaves the stream open. */
    public static void write(SweepResult sweep, ToolInfo tool, OutputStream out) throws IOException {
        JsonOutput.write(out, FORMAT, VERSION, tool, StudyShapes.SWEEP, sweep);
    }

    /** The JSON Schema (draft 2020-12) of the format; the caller closes the stream. */
    public static InputStream schema() {
        return JsonOutput.schema("sweep.schema.json");
    }
}
