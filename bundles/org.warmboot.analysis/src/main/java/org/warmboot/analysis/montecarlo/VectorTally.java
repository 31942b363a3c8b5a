package org.warmboot.analysis.montecarlo;

import java.util.stream.Stream;
import org.warmboot.analysis.statistics.Tally;

/** Takes rows one by one and keeps what {@link VectorSummary} tells. Not for several threads at once. */
public final class VectorTally {

    private final Tally[] columns;

    /** For rows of so many columns. */
    public VectorTally(int columns) {
        this.columns = Stream.generate(Tally::new).limit(columns).toArray(Tally[]::new);
    }

    /**
     * Takes a row; it may be used again afterwards.
     *
     * @throws IllegalArgumentException if it has another number of columns
     */
    public void add(double[] row) {
        if (row.length != columns.length) {
            throw new IllegalArgumentException(row.length + " values for " + columns.length + " columns");
        }
        for (var column = 0; column < row.length; column++) {
            columns[column].add(row[column]);
        }
    }

    /** What has been taken so far; {@link VectorSummary#EMPTY} if nothing. */
    public VectorSummary summary() {
        var summary = new VectorSummary(Stream.of(columns).map(Tally::summary).toList());
        return summary.count() == 0 ? VectorSummary.EMPTY : summary;
    }
}
