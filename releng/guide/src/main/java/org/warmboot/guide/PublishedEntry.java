package org.warmboot.guide;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One entry of the file of published figures.
 *
 * @param id its name in that file
 * @param source where it was published
 * @param quantity what it is
 * @param unit unit of the value, {@code text} for words; may be empty
 * @param value a number, a range, words or named numbers
 * @param conditions setting, for people
 * @param verified {@code text}, {@code page} or {@code recalled}
 */
@JsonIgnoreProperties({"confidence", "kind", "erratum"})
record PublishedEntry(
        String id, String source, String quantity, String unit, JsonNode value, String conditions, String verified) {

    private record Entries(String about, List<PublishedEntry> entries) {}

    /** All entries in the order of the file. */
    static List<PublishedEntry> read(Path file) {
        try {
            return new JsonMapper().readValue(file.toFile(), Entries.class).entries();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value in words, with its unit. */
    String text() {
        var plain = unit.equals("text")
                || unit.isEmpty()
                || unit.equals("fraction")
                || unit.equals("ratio")
                || unit.equals("count");
        return words(value) + (plain ? "" : " " + unit);
    }

    private static String words(JsonNode value) {
        if (value.isArray()) {
            return elements(value).collect(Collectors.joining(value.get(0).isNumber() ? " to " : "; "));
        }
        return value.isObject()
                ? value.properties().stream()
                        .map(each -> each.getKey().replace('_', ' ') + " " + words(each.getValue()))
                        .collect(Collectors.joining(", "))
                : value.asText();
    }

    private static Stream<String> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(PublishedEntry::words);
    }
}
