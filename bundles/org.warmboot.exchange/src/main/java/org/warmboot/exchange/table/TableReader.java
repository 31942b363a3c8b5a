package org.warmboot.exchange.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.warmboot.exchange.facts.Inventory;
import org.warmboot.exchange.facts.InventoryReader;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.model.HypervisorKind;

/** Reads a table of machines or hosts whose first line says what its columns hold. */
public final class TableReader implements InventoryReader {

    /** What only RVTools writes into the line of headings. */
    private static final Pattern RVTOOLS =
            Pattern.compile("\\A[^\\n]*\\b(Powerstate|SMBIOS UUID|ESX Version|# Cores|vInfo)\\b");

    private final Columns columns;
    private final Optional<HypervisorKind> hypervisor;

    /**
     * Makes a reader.
     *
     * @param columns    which column holds what
     * @param hypervisor family of the hypervisors, if the kind of file tells it; its further columns are known then
     */
    public TableReader(Columns columns, Optional<HypervisorKind> hypervisor) {
        this.columns = columns;
        this.hypervisor = hypervisor;
    }

    @Override
    public boolean reads(String fileName) {
        return isTable(fileName);
    }

    @Override
    public boolean recognises(InputFile file) {
        return isTable(file.name()) && RVTOOLS.matcher(file.text()).find() == hypervisor.isPresent();
    }

    static boolean isTable(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    @Override
    public void read(InputFile file, Inventory into) throws ExchangeException {
        int line = 1;
        try (var parser = format(file).parse(new StringReader(file.text()))) {
            var rows = parser.iterator();
            if (!rows.hasNext()) {
                throw ExchangeException.wrong(file.at(1), "table.empty");
            }
            var header = rows.next().toList();
            var places = columns.places(header, file);
            if (!places.containsKey(Field.NAME) && !places.containsKey(Field.HOST_MEMORY)) {
                throw ExchangeException.wrong(file.at(1), "table.name");
            }
            tellUnread(header, places, file, into);
            line = (int) parser.getCurrentLineNumber() + 1;
            while (rows.hasNext()) {
                new MachineRow(rows.next().toList(), places, file.at(line), hypervisor).read(into);
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw ExchangeException.wrong(file.at(line), "table.broken");
        }
    }

    static CSVFormat format(InputFile file) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(file.text()))
                .setIgnoreEmptyLines(true)
                .get();
    }

    /** Of an export that is known, columns that say nothing here are no news. */
    private void tellUnread(List<String> header, Map<Field, ColumnHeading> places, InputFile file, Inventory into) {
        var unread = IntStream.range(0, header.size())
                .filter(column -> places.values().stream().noneMatch(heading -> heading.place() == column))
                .mapToObj(header::get)
                .filter(heading -> !heading.isBlank())
                .collect(Collectors.joining(", "));
        if (hypervisor.isEmpty() && !unread.isEmpty()) {
            into.note(file.at(1), "table.unread", unread);
        }
    }

    /** What stands most often between the columns of the first line. */
    private static char delimiter(String text) {
        var header = text.lines().findFirst().orElse("");
        return ";\t,"
                .chars()
                .mapToObj(sign -> (char) sign)
                .max((one, other) -> Long.compare(count(header, one), count(header, other)))
                .orElse(',');
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
