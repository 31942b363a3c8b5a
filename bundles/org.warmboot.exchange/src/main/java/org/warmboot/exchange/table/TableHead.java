package org.warmboot.exchange.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.source.InputFiles;

/**
 * The headings of a table, and what its columns are taken for where nobody says otherwise.
 *
 * @param headings the headings, as they stand there
 * @param usual    for each thing that a column can be, by its key, the heading that is taken for it, if one is
 */
public record TableHead(List<String> headings, Map<String, String> usual) {

    /** Keeps copies; the order of the keys is that in which they are to be shown. */
    public TableHead {
        headings = List.copyOf(headings);
        usual = new LinkedHashMap<>(usual);
    }

    /**
     * Reads the first line of the first table among files and folders.
     *
     * @throws ExchangeException if there is none
     */
    public static TableHead of(List<Path> files) throws ExchangeException {
        return of(InputFiles.read(InputFiles.list(files, TableReader::isTable).getFirst()));
    }

    /**
     * Reads the first line of a table.
     *
     * @throws ExchangeException if there is none
     */
    static TableHead of(InputFile file) throws ExchangeException {
        try (var parser = TableReader.format(file).parse(new StringReader(file.text()))) {
            var rows = parser.iterator();
            if (!rows.hasNext()) {
                throw ExchangeException.wrong(file.at(1), "table.empty");
            }
            var headings = rows.next().toList();
            var usual = new LinkedHashMap<String, String>();
            Columns.USUAL
                    .places(headings, file)
                    .forEach((field, heading) -> usual.put(field.key(), headings.get(heading.place())));
            return new TableHead(headings, usual);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw ExchangeException.wrong(file.at(1), "table.broken");
        }
    }

    /** The keys of what a column can be. */
    public static List<String> fields() {
        return Arrays.stream(Field.values()).map(Field::key).toList();
    }
}
