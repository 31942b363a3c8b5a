package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
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
        JsonOutput.write(out, FORMAT, VERSION, tool, (json, numbers) -> {
            json.writeArrayFieldStart("scenarios");
            for (var i = 0; i < compared.scenarios().size(); i++) {
                json.writeStartObject();
                json.writeStringField("name", compared.scenarios().get(i));
                json.writeStringField("file", compared.files().get(i));
                json.writeStringField("sha256", compared.sha256().get(i));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rows");
            for (var row : compared.rows()) {
                row(json, numbers, row);
            }
            json.writeEndArray();
        });
    }

    /** The JSON Schema (draft 2020-12) of the format; the caller closes the stream. */
    public static InputStream schema() {
        return JsonOutput.schema("compare.schema.json");
    }

    private static void row(JsonGenerator json, JsonNumbers numbers, CompareResult.Row row) throws IOException {
        json.writeStartObject();
        json.writeStringField("experiment", row.experiment());
        json.writeStringField("technique", row.technique());
        json.writeStringField("service", row.service());
        json.writeStringField("setting", row.setting());
        json.writeStringField("measure", row.measure().key());
        json.writeStringField("unit", row.unit());
        json.writeArrayFieldStart("values");
        for (var value : row.values()) {
            json.writeStartObject();
            if (value.isPresent()) {
                numbers.bounds(value.get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
