package org.warmboot.exchange.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/**
 * Which column of a table holds what. A file of a mapping has a line for each column that does not have one of the usual
 * headings: {@code memory = RAM installed (GB)}.
 *
 * @param chosen headings in lower case, with units as they stand there
 */
public record Columns(Map<String, String> chosen) {

    /** The usual headings. */
    public static final Columns USUAL = new Columns(Map.of());

    /** Keeps a copy of the map. */
    public Columns {
        chosen = Map.copyOf(chosen);
    }

    /**
     * Reads a mapping.
     *
     * @throws ExchangeException if a line is none, or names what no column can be
     */
    public static Columns of(InputFile file) throws ExchangeException {
        var chosen = new HashMap<String, String>();
        int number = 0;
        for (var line : file.text().split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var parts = line.split("=", 2);
            var key = parts[0].strip().toLowerCase(Locale.ROOT);
            if (parts.length != 2 || parts[1].isBlank() || Field.of(key).isEmpty()) {
                throw ExchangeException.wrong(
                        file.at(number),
                        "table.mapping",
                        Arrays.stream(Field.values()).map(Field::key).collect(Collectors.joining(", ")));
            }
            chosen.put(key, parts[1].strip().toLowerCase(Locale.ROOT));
        }
        return new Columns(chosen);
    }

    /**
     * Finds the places of the columns of a table.
     *
     * @throws ExchangeException if a column of the mapping is not there
     */
    Map<Field, ColumnHeading> places(List<String> header, InputFile file) throws ExchangeException {
        var headings = header.stream().map(ColumnHeading::of).toList();
        var places = new EnumMap<Field, ColumnHeading>(Field.class);
        for (var field : Field.values()) {
            var wanted = chosen.get(field.key());
            if (wanted == null) {
                field.headings().stream()
                        .flatMap(usual ->
                                headings.stream().filter(each -> each.word().equals(usual)))
                        .findFirst()
                        .ifPresent(heading -> places.put(field, heading.at(headings.indexOf(heading))));
            } else {
                int place = header.stream()
                        .map(text -> text.strip().toLowerCase(Locale.ROOT))
                        .toList()
                        .indexOf(wanted);
                if (place < 0) {
                    throw ExchangeException.wrong(file.at(1), "table.column", wanted, field.key());
                }
                places.put(field, headings.get(place).at(place));
            }
        }
        return places;
    }
}
