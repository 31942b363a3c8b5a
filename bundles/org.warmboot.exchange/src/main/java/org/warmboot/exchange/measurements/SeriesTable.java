package org.warmboot.exchange.measurements;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.text.Messages;

/**
 * Tables with a column of times: semicolons, commas or tabs, with or without a line of names; also what {@code sadf -d}
 * and {@code rrd2csv} print, the former with restarts in rows of their own.
 */
final class SeriesTable implements MeasurementReader {

    /** Lines in which names and a first value are looked for. */
    private static final int MOST_HEADINGS = 100;

    private static final String RESTART = "LINUX-RESTART";

    @Override
    public boolean reads(InputFile file) {
        return true;
    }

    @Override
    public MeasuredSeries read(InputFile file, Optional<String> column) throws ExchangeException {
        var builder = new SeriesBuilder();
        Layout layout = null;
        var names = List.<String>of();
        var line = 0;
        for (var from = 0; from < file.text().length(); ) {
            line++;
            var end = file.text().indexOf('\n', from);
            var row = file.text().substring(from, end < 0 ? file.text().length() : end);
            from = end < 0 ? file.text().length() : end + 1;
            if (row.isBlank()) {
                continue;
            }
            var cells = cells(row);
            if (row.contains(RESTART)) {
                var time = Arrays.stream(cells).mapToDouble(TimeText::seconds).filter(each -> !Double.isNaN(each));
                time.findFirst().ifPresent(builder::down);
                continue;
            }
            var time = time(cells);
            if (time < 0 && (layout == null && names.isEmpty() || row.startsWith("#"))) {
                names = List.of(cells);
                continue;
            }
            if (layout == null && time >= 0) {
                layout = layout(file, line, cells, names, time, column);
            }
            if (layout == null || cells.length <= Math.max(layout.time, layout.value)) {
                throw ExchangeException.wrong(
                        file.at(line), time < 0 ? "series.no-time" : "series.cells", cells.length);
            }
            var seconds = TimeText.seconds(cells[layout.time]);
            if (Double.isNaN(seconds)) {
                throw ExchangeException.wrong(file.at(line), "series.no-time");
            }
            builder.add(seconds, value(file, line, cells[layout.value]), file.at(line));
        }
        if (layout == null) {
            throw ExchangeException.wrong(file.at(0), "series.empty");
        }
        return builder.build(layout.name);
    }

    @Override
    public List<String> columns(InputFile file) throws ExchangeException {
        var names = List.<String>of();
        for (var row : file.text().lines().limit(MOST_HEADINGS).toList()) {
            var cells = cells(row);
            var time = time(cells);
            if (row.isBlank() || row.contains(RESTART)) {
                continue;
            }
            if (time < 0) {
                names = List.of(cells);
                continue;
            }
            var headings = names;
            var columns = numbers(cells, time)
                    .mapToObj(place -> name(headings, place))
                    .toList();
            if (columns.isEmpty()) {
                throw ExchangeException.wrong(file.at(0), "series.no-value", choices(cells, names, time));
            }
            return columns;
        }
        throw ExchangeException.wrong(file.at(1), file.text().isBlank() ? "series.empty" : "series.no-time");
    }

    /** Where time and value stand, and the name of the latter. */
    private record Layout(int time, int value, String name) {}

    private static String[] cells(String row) {
        var separator = row.indexOf(';') >= 0 ? ";" : row.indexOf('\t') >= 0 ? "\t" : ",";
        var cells = (row.startsWith("#") ? row.substring(1) : row).split(separator, -1);
        Arrays.setAll(cells, i -> cells[i].strip().replace("\"", ""));
        return cells;
    }

    private static int time(String[] cells) {
        return IntStream.range(0, cells.length)
                .filter(i -> !Double.isNaN(TimeText.seconds(cells[i])))
                .findFirst()
                .orElse(-1);
    }

    private static Layout layout(
            InputFile file, int line, String[] cells, List<String> names, int time, Optional<String> column)
            throws ExchangeException {
        if (column.isPresent()) {
            var named = names.indexOf(column.get());
            var number = column.get().matches("\\d{1,4}") ? Integer.parseInt(column.get()) - 1 : -1;
            var place = named >= 0 ? named : number;
            if (place < 0 || place >= cells.length || place == time) {
                throw ExchangeException.wrong(
                        file.at(line), "series.column", column.get(), choices(cells, names, time));
            }
            return new Layout(time, place, title(names, place));
        }
        var numbers = numbers(cells, time).toArray();
        if (numbers.length != 1) {
            throw ExchangeException.wrong(
                    file.at(line),
                    numbers.length == 0 ? "series.no-value" : "series.columns",
                    choices(cells, names, time));
        }
        return new Layout(time, numbers[0], title(names, numbers[0]));
    }

    private static IntStream numbers(String[] cells, int time) {
        return IntStream.range(0, cells.length).filter(i -> i > time && isNumber(cells[i]));
    }

    private static String choices(String[] cells, List<String> names, int time) {
        return String.join(
                ", ",
                IntStream.range(0, cells.length)
                        .filter(i -> i != time)
                        .mapToObj(i -> name(names, i))
                        .limit(30)
                        .toList());
    }

    private static String title(List<String> names, int place) {
        return names.isEmpty() ? Messages.get("series.unnamed", place + 1) : name(names, place);
    }

    private static String name(List<String> names, int place) {
        return place < names.size() && !names.get(place).isEmpty() ? names.get(place) : String.valueOf(place + 1);
    }

    private static boolean isNumber(String cell) {
        return !Double.isNaN(number(cell));
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell.indexOf('.') < 0 ? cell.replace(',', '.') : cell);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }

    private static double value(InputFile file, int line, String cell) throws ExchangeException {
        var value = number(cell);
        if (Double.isNaN(value) && !cell.isEmpty() && !cell.matches("(?i)-|nan|null|n/a|u")) {
            throw ExchangeException.wrong(
                    file.at(line), "series.number", cell.substring(0, Math.min(80, cell.length())));
        }
        return value;
    }
}
