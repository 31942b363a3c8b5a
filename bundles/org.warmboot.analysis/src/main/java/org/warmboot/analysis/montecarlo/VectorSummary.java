package org.warmboot.analysis.montecarlo;

import java.util.List;
import java.util.stream.IntStream;
import org.warmboot.analysis.statistics.Summary;

/**
 * Count, mean and spread of each column of a table whose rows are replications.
 *
 * @param columns one summary per column, all of the same count; none for a table without rows
 */
public record VectorSummary(List<Summary> columns) {

    /** Of no row. */
    public static final VectorSummary EMPTY = new VectorSummary(List.of());

    /** Keeps a copy that cannot change. */
    public VectorSummary {
        columns = List.copyOf(columns);
    }

    /** Of the given rows, taken in their order; all as long as the first. */
    public static VectorSummary of(double[]... rows) {
        if (rows.length == 0) {
            return EMPTY;
        }
        var tally = new VectorTally(rows[0].length);
        for (var row : rows) {
            tally.add(row);
        }
        return tally.summary();
    }

    /**
     * Of these rows and later ones.
     *
     * @throws IllegalArgumentException if they have another number of columns
     */
    public VectorSummary with(VectorSummary later) {
        if (columns.isEmpty() || later.columns.isEmpty()) {
            return columns.isEmpty() ? later : this;
        }
        if (columns.size() != later.columns.size()) {
            throw new IllegalArgumentException(columns.size() + " and " + later.columns.size() + " columns");
        }
        return new VectorSummary(IntStream.range(0, columns.size())
                .mapToObj(column -> columns.get(column).with(later.columns.get(column)))
                .toList());
    }

    /** Number of rows. */
    public long count() {
        return columns.isEmpty() ? 0 : columns.getFirst().count();
    }

    /** A column, from 0; without observations if there are no rows. */
    public Summary column(int index) {
        return columns.isEmpty() ? Summary.EMPTY : columns.get(index);
    }
}
