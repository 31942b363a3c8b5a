package org.warmboot.exchange.measurements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.analysis.trend.Series;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;

/**
 * Measured values, and when what was measured is known to have been down.
 *
 * @param name what the file calls the values
 * @param series the values while it was up
 * @param downs moments at which it was down, seconds of the epoch, ascending
 * @param leftOut rows without a value, and rows of a time that another row has
 */
public record MeasuredSeries(String name, Series series, double[] downs, int leftOut) {

    private static final List<MeasurementReader> READERS = List.of(new PrometheusReader(), new SeriesTable());

    /**
     * The names of the values that a file has, in its order; what {@link #read} takes as column.
     *
     * @throws ExchangeException if the file makes no sense, or has none
     */
    public static List<String> columns(InputFile file) throws ExchangeException {
        return reader(file).columns(file);
    }

    /**
     * Reads the files of one series, in whatever order they are named.
     *
     * @param column name, or number from 1, of the values that are meant, if the files have several
     * @throws ExchangeException if a file makes no sense, two overlap, or there are no values
     */
    public static MeasuredSeries read(List<InputFile> files, Optional<String> column) throws ExchangeException {
        var parts = new ArrayList<MeasuredSeries>();
        for (var file : files) {
            var part = reader(file).read(file, column);
            if (part.series.size() == 0) {
                throw ExchangeException.wrong(file.at(0), "series.empty");
            }
            parts.add(part);
        }
        parts.sort(Comparator.comparingDouble(part -> part.series.seconds()[0]));
        var first = parts.getFirst();
        for (var i = 1; i < parts.size(); i++) {
            var before = parts.get(i - 1).series.seconds();
            if (parts.get(i).series.seconds()[0] <= before[before.length - 1]) {
                throw ExchangeException.wrong(files.getFirst().at(0), "series.overlap", files.size());
            }
        }
        return new MeasuredSeries(
                first.name,
                new Series(
                        together(parts.stream().map(part -> part.series.seconds())),
                        together(parts.stream().map(part -> part.series.values()))),
                together(parts.stream().map(MeasuredSeries::downs)),
                parts.stream().mapToInt(MeasuredSeries::leftOut).sum());
    }

    private static MeasurementReader reader(InputFile file) {
        return READERS.stream().filter(each -> each.reads(file)).findFirst().orElseThrow();
    }

    private static double[] together(Stream<double[]> parts) {
        return parts.flatMapToDouble(Arrays::stream).toArray();
    }
}
