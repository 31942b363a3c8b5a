package org.warmboot.report.chart.subject;

import java.util.List;

/**
 * Numbers over two parameters.
 *
 * @param columns values along the lower axis, for people
 * @param rows values along the left axis, for people
 * @param up name of the parameter along the left axis
 * @param cells the numbers
 */
public record HeatMap(List<String> columns, List<String> rows, String up, List<Cell> cells) {

    /** Keeps copies that cannot change. */
    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /** A number at a column and a row, from 0. */
    public record Cell(int column, int row, double value) {}
}
