package org.warmboot.exchange.xenserver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.source.Place;

/** One object of a list that {@code xe} prints: names, in parentheses whether they can be changed, and values. */
final class XeRecord {
    private static final Pattern LINE =
            Pattern.compile("\\s*([A-Za-z][A-Za-z0-9_-]*) \\(\\s*[A-Z]{2,3}\\)\\s*:\\s?(.*)");
    private static final String FIRST = "uuid";

    private record Value(String text, Place place) {}

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Place place;

    private XeRecord(Place place) {
        this.place = place;
    }

    static List<XeRecord> list(InputFile file, Inventory into) {
        var records = new ArrayList<XeRecord>();
        int number = 0;
        for (var line : file.text().split("\n", -1)) {
            number++;
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                if (!line.isBlank()) {
                    into.note(file.at(number), "xenserver.line");
                }
                continue;
            }
            if (records.isEmpty() || parts.group(1).equals(FIRST)) {
                records.add(new XeRecord(file.at(number)));
            }
            records.getLast()
                    .values
                    .put(parts.group(1), new Value(parts.group(2).strip(), file.at(number)));
        }
        return records;
    }

    Place place() {
        return place;
    }

    boolean has(String key) {
        return !text(key).isEmpty();
    }

    /** Value of a key; empty if there is none, or if it stands for none. */
    String text(String key) {
        var text = values.containsKey(key) ? values.get(key).text() : "";
        return text.equals("<not in database>") || text.equals("<unknown>") ? "" : text;
    }

    Place place(String key) {
        return values.containsKey(key) ? values.get(key).place() : place;
    }

    /** Value of a name within a value such as {@code weight: 256; cap: 50}; empty if there is none. */
    String part(String key, String name) {
        for (var part : text(key).split(";")) {
            var pair = part.split(":", 2);
            if (pair.length == 2 && pair[0].strip().equals(name)) {
                return pair[1].strip();
            }
        }
        return "";
    }
}
