package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.ToolInfo;

/**
 * Writes the results file, format {@code warmboot-results}, version 1.
 *
 * <p>Times are in seconds, memory in GiB. Parts that a run does not have are left out, never written as null. Equal
 * results give equal bytes: fields stand in a fixed order, numbers have at most nine significant digits, and there is
 * no time of day.
 */
public final class ResultsJson {

    /** Name of the format, its first field. */
    public static final String FORMAT = "warmboot-results";

    /** Version of the format; readers refuse a higher one. New fields do not raise it. */
    public static final int VERSION = 1;

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private ResultsJson() {}

    /** Writes the result as UTF-8 and leaves the stream open. */
    public static void write(ScenarioResult result, ToolInfo tool, OutputStream out) throws IOException {
        try (var json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new ResultsPrinter());
            new ResultsJsonWriter(json).write(result, tool);
            json.writeRaw('\n');
        }
    }

    /** The JSON Schema (draft 2020-12) of the format; the caller closes the stream. */
    public static InputStream schema() {
        return Objects.requireNonNull(
                ResultsJson.class.getResourceAsStream("results.schema.json"), "results.schema.json");
    }
}
