package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.warmboot.report.ToolInfo;

/** What all files have in common: UTF-8, short lines, and a head that tells format, version and program. */
final class JsonOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonOutput() {}

    /** Writes the fields of the outermost object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json, JsonNumbers numbers) throws IOException;
    }

    /** Writes a value in its shape as one object. */
    static <T> void write(OutputStream out, String format, int version, ToolInfo tool, Shape<T> shape, T value)
            throws IOException {
        write(out, format, version, tool, (json, numbers) -> shape.writeFields(value, json, numbers));
    }

    /** Writes one object and a line feed, and leaves the stream open. */
    static void write(OutputStream out, String format, int version, ToolInfo tool, Fields fields) throws IOException {
        try (var json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new ResultsPrinter());
            json.writeStartObject();
            json.writeStringField("format", format);
            json.writeNumberField("version", version);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", tool.name());
            json.writeStringField("version", tool.version());
            json.writeEndObject();
            fields.write(json, new JsonNumbers(json));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** A schema beside this class. */
    static InputStream schema(String name) {
        return Objects.requireNonNull(JsonOutput.class.getResourceAsStream(name), name);
    }
}
