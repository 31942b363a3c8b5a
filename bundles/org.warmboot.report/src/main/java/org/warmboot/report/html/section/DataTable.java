package org.warmboot.report.html.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of the page.
 *
 * @param caption what it shows; may be empty
 * @param columns heads of its columns
 * @param rows its cells, as many in each row as there are columns
 */
public record DataTable(String caption, List<Cell> columns, List<List<Cell>> rows) {

    /** Letters of the longest quantity with its unit. */
    private static final int QUANTITY = 16;

    private static final String LONG = "number long";

    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell.
     *
     * @param text what it says
     * @param style class of the style sheet: {@code text}, {@code number}, {@code badge}, ...
     * @param detail a second line in small print; may be empty
     */
    public record Cell(String text, String style, String detail) {

        private boolean isExplained() {
            return style.equals(LONG) && !detail.isEmpty();
        }
    }

    /** A cell of text. */
    public static Cell text(String text) {
        return new Cell(text, "text", "");
    }

    /** A cell of text with a smaller line below it. */
    public static Cell text(String text, String detail) {
        return new Cell(text, "text", detail);
    }

    /** A cell of a number, aligned to the right. */
    public static Cell number(String text) {
        return new Cell(text, "number", "");
    }

    /** A number, or what stands in its place and may be longer than a quantity with its unit; that may break. */
    static Cell phrase(String text) {
        return styled(text, text.length() > QUANTITY ? LONG : "number");
    }

    /** A number and in words what it is; the words may break. */
    static Cell explained(String number, String words) {
        return new Cell(number, LONG, words);
    }

    /** The same table; what explains all numbers of a column alike stands in its head instead of in each cell. */
    DataTable explainedInHeads() {
        var heads = new ArrayList<>(columns);
        var cells = rows.stream().map(ArrayList::new).toList();
        for (var i = 0; i < heads.size(); i++) {
            var column = i;
            var words = cells.stream()
                    .map(row -> row.get(column))
                    .filter(Cell::isExplained)
                    .map(Cell::detail)
                    .distinct()
                    .toList();
            if (words.size() == 1) {
                heads.set(i, new Cell(heads.get(i).text(), heads.get(i).style(), words.getFirst()));
                cells.forEach(row -> row.set(column, number(row.get(column).text())));
            }
        }
        return new DataTable(caption, heads, List.copyOf(cells));
    }

    /** A cell with classes of the style sheet. */
    public static Cell styled(String text, String style) {
        return new Cell(text, style, "");
    }

    /** A row of cells. */
    public static List<Cell> row(Cell... cells) {
        return Arrays.asList(cells);
    }
}
