package org.warmboot.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.analysis.statistics.Summary;
import org.warmboot.experiment.longrun.StoredReplications;
import org.warmboot.report.ToolInfo;

/**
 * States of Monte Carlo runs, format {@code warmboot-replications}, version 1. Numbers are written in full, so that
 * reading gives back the same bits, and each state carries a checksum.
 */
public final class ReplicationsJson {

    /** Name of the format, its first field. */
    public static final String FORMAT = "warmboot-replications";

    private static final int VERSION = 1;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ReplicationsJson() {}

    /** Writes states by key as UTF-8 and leaves the stream open. */
    public static void write(Map<String, StoredReplications> states, ToolInfo tool, OutputStream out)
            throws IOException {
        JsonOutput.write(out, FORMAT, VERSION, tool, (json, numbers) -> {
            json.writeArrayFieldStart("runs");
            for (var state : states.entrySet()) {
                write(json, state.getKey(), state.getValue());
            }
            json.writeEndArray();
        });
    }

    /**
     * Reads states by key; those of another version of the program are not among them, since it may simulate otherwise.
     *
     * @return empty if the other version wrote the file
     * @throws IOException if it is not a whole and sound file of this format
     */
    public static Optional<Map<String, StoredReplications>> read(byte[] file, ToolInfo tool) throws IOException {
        var root = MAPPER.readTree(file);
        if (!root.path("format").asText().equals(FORMAT) || root.path("version").asInt() != VERSION) {
            throw new IOException("another format");
        }
        if (!root.at("/tool/version").asText().equals(tool.version())) {
            return Optional.empty();
        }
        var states = new LinkedHashMap<String, StoredReplications>();
        for (var run : root.path("runs")) {
            var state = state(run);
            var key = run.path("key").asText();
            if (!run.path("check").asText().equals(StateCheck.of(key, state))) {
                throw new IOException("wrong checksum");
            }
            states.put(key, state);
        }
        return Optional.of(states);
    }

    private static void write(JsonGenerator json, String key, StoredReplications state) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", key);
        json.writeStringField("check", StateCheck.of(key, state));
        json.writeNumberField("replications", state.replications());
        json.writeArrayFieldStart("columns");
        for (var column : state.columns()) {
            json.writeStartArray();
            json.writeNumber(column.count());
            for (var value : StateCheck.numbers(column)) {
                json.writeNumber(value);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        counts(json, "planned", state.planned());
        counts(json, "unplanned", state.unplanned());
        json.writeEndObject();
    }

    private static void counts(JsonGenerator json, String name, List<Long> counts) throws IOException {
        json.writeFieldName(name);
        json.writeArray(counts.stream().mapToLong(Long::longValue).toArray(), 0, counts.size());
    }

    private static StoredReplications state(JsonNode run) {
        var columns = new ArrayList<Summary>();
        for (var column : run.path("columns")) {
            columns.add(new Summary(
                    column.path(0).asLong(),
                    number(column.path(1)),
                    number(column.path(2)),
                    number(column.path(3)),
                    number(column.path(4))));
        }
        return new StoredReplications(
                run.path("replications").asLong(), columns, counts(run.path("planned")), counts(run.path("unplanned")));
    }

    private static List<Long> counts(JsonNode array) {
        var counts = new ArrayList<Long>();
        array.forEach(count -> counts.add(count.asLong()));
        return counts;
    }

    /** Infinite numbers stand in quotes, since JSON has none. */
    private static double number(JsonNode node) {
        return switch (node.asText()) {
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> node.isNumber() ? node.doubleValue() : Double.NaN;
        };
    }
}
