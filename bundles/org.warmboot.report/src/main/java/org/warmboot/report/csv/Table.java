package org.warmboot.report.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.warmboot.experiment.result.Keyed;
import org.warmboot.report.Digits;

/** Rows of one table, written so that no text cell can become a formula in a spreadsheet. */
final class Table {

    private static final String FORMULA = "=+-@\t\r";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        this.header = List.of(header);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Adds a row of numbers and texts; a number that is not finite leaves its cell empty. */
    void row(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + header);
        }
        var row = new ArrayList<String>();
        for (var cell : cells) {
            row.add(cell(cell));
        }
        rows.add(row);
    }

    private static String cell(Object cell) {
        return switch (cell) {
            case Number number -> number(number);
            case Keyed word -> word.key();
            default -> text(cell.toString());
        };
    }

    /** A time of a simulation in seconds, for a cell with all its nanoseconds. */
    static Number time(double seconds) {
        return Double.isFinite(seconds) ? Digits.ofTime(seconds) : (Number) seconds;
    }

    String text() {
        var out = new StringBuilder();
        var format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        try (var printer = new CSVPrinter(out, format)) {
            printer.printRecord(header);
            printer.printRecords(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory refused text", e);
        }
        return out.toString();
    }

    private static String number(Number number) {
        if (number instanceof Integer || number instanceof Long) {
            return number.toString();
        }
        if (number instanceof BigDecimal exact) {
            return plain(exact);
        }
        var value = number.doubleValue();
        return Double.isFinite(value) ? plain(Digits.of(value)) : "";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
