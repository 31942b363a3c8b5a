package org.warmboot.report.html.section;

import java.util.List;
import java.util.Optional;
import org.warmboot.report.Messages;

/**
 * A section of the page.
 *
 * @param id anchor
 * @param title heading
 * @param paragraphs text below the heading
 * @param blocks what it shows, experiment by experiment
 */
public record Section(String id, String title, List<String> paragraphs, List<Block> blocks) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        blocks = List.copyOf(blocks);
    }

    /** A section of these blocks under the texts {@code id.title} and {@code id.intro}; absent if all are empty. */
    static Optional<Section> of(String id, List<Block> blocks) {
        var filled = blocks.stream().filter(block -> !block.isEmpty()).toList();
        return filled.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Section(id, Messages.text(id + ".title"), List.of(Messages.text(id + ".intro")), filled));
    }

    /**
     * Pictures and tables that belong together.
     *
     * @param title heading; may be empty
     * @param note settings below it; may be empty
     * @param paragraphs what is to be said of it
     * @param figures pictures
     * @param tables tables below the pictures
     */
    public record Block(
            String title, String note, List<String> paragraphs, List<Figure> figures, List<DataTable> tables) {

        public Block {
            paragraphs = List.copyOf(paragraphs);
            figures = List.copyOf(figures);
            tables = List.copyOf(tables);
        }

        /** Pictures and tables that speak for themselves. */
        public Block(String title, String note, List<Figure> figures, List<DataTable> tables) {
            this(title, note, List.of(), figures, tables);
        }

        /** A table alone. */
        public static Block of(DataTable table) {
            return new Block("", "", List.of(), List.of(table));
        }

        /** Whether there is nothing to see. */
        boolean isEmpty() {
            return paragraphs.isEmpty() && figures.isEmpty() && tables.isEmpty();
        }
    }

    /**
     * A picture.
     *
     * @param svg an SVG element, already escaped
     * @param caption text below it; may be empty
     * @param half whether two of its kind may stand side by side
     */
    public record Figure(String svg, String caption, boolean half) {}
}
