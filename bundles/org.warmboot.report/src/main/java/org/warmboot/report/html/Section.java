package org.warmboot.report.html;

import java.util.List;

/**
 * A section of the page.
 *
 * @param id anchor
 * @param title heading
 * @param paragraphs text below the heading
 * @param figures pictures below the text
 * @param tables tables below the pictures
 */
public record Section(
        String id, String title, List<String> paragraphs, List<Figure> figures, List<DataTable> tables) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    /**
     * A picture.
     *
     * @param svg an SVG element, already escaped
     * @param caption text below it
     * @param half whether two of its kind may stand side by side
     */
    public record Figure(String svg, String caption, boolean half) {}
}
