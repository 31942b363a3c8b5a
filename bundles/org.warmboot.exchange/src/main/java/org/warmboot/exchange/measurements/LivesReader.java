package org.warmboot.exchange.measurements;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.warmboot.analysis.life.Lives;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.model.units.Durations;

/**
 * Times between crashes, one a row: a duration with its unit or in hours, then whether it ended with a failure (1, failed,
 * crash; as without a word) or not (0, running, rejuvenated, censored).
 */
public final class LivesReader {

    private static final double HOUR = 3600;
    private static final int MOST = 100_000;

    private LivesReader() {}

    /**
     * Reads a file; the lives are in seconds.
     *
     * @throws ExchangeException if a row makes no sense, or there is none
     */
    public static Lives read(InputFile file) throws ExchangeException {
        var times = new ArrayList<Double>();
        var failed = new ArrayList<Boolean>();
        var line = 0;
        for (var row : file.text().split("\n", -1)) {
            line++;
            var cells = row.split("[;,\t]", -1);
            var time = seconds(cells[0].strip());
            if (row.isBlank() || row.startsWith("#") || time.isEmpty() && times.isEmpty() && line == 1) {
                continue;
            }
            if (time.isEmpty() || !(time.get() > 0) || time.get() > 1e12) {
                throw ExchangeException.wrong(file.at(line), "lives.time", shown(cells[0]));
            }
            times.add(time.get());
            failed.add(failed(cells, file, line));
            if (times.size() > MOST) {
                throw ExchangeException.wrong(file.at(line), "lives.many", MOST);
            }
        }
        if (times.isEmpty()) {
            throw ExchangeException.wrong(file.at(0), "lives.empty");
        }
        var ends = new boolean[failed.size()];
        for (var i = 0; i < ends.length; i++) {
            ends[i] = failed.get(i);
        }
        return new Lives(times.stream().mapToDouble(Double::doubleValue).toArray(), ends);
    }

    private static Optional<Double> seconds(String text) {
        try {
            return Optional.of(
                    text.matches("[0-9.eE+]{1,30}") ? HOUR * Double.parseDouble(text) : Durations.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean failed(String[] cells, InputFile file, int line) throws ExchangeException {
        var word = cells.length < 2 ? "" : cells[1].strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "", "1", "failed", "failure", "crash", "crashed" -> true;
            case "0", "running", "rejuvenated", "rebooted", "censored" -> false;
            default -> throw ExchangeException.wrong(file.at(line), "lives.end", shown(word));
        };
    }

    private static String shown(String cell) {
        return cell.substring(0, Math.min(80, cell.length()));
    }
}
