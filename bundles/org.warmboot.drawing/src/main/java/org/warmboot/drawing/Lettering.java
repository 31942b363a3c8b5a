package org.warmboot.drawing;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import org.warmboot.style.StyleTable;

/** The kinds of text in a drawing, and how much room they take. */
public enum Lettering {

    /** Names of domains, hypervisors and steps. */
    NAME(Font.PLAIN, 12),

    /** Names of hosts and clusters. */
    HEAD(Font.BOLD, 12),

    /** Sizes, remarks and chips. */
    NOTE(Font.PLAIN, 11);

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String CUT = "\u2026";

    private final Font font;

    Lettering(int style, int size) {
        font = new Font(StyleTable.FONT_FAMILY, style, size);
    }

    Font font() {
        return font;
    }

    /** Width of a text in pixels, rounded up. */
    public int width(String text) {
        return text.isEmpty()
                ? 0
                : (int) Math.ceil(font.getStringBounds(text, CONTEXT).getWidth());
    }

    /** Height of a line. */
    public int height() {
        return font.getSize() + 4;
    }

    /** The lines of a text that fit a width, broken between words; a word that is wider has a line of its own. */
    public List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** As much of a text as fits a width, with an ellipsis if it is not all; nothing if not even that fits. */
    public String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int most = text.length();
        while (most > 0 && width(text.substring(0, most).stripTrailing() + CUT) > width) {
            most = text.offsetByCodePoints(most, -1);
        }
        return most == 0 ? "" : text.substring(0, most).stripTrailing() + CUT;
    }
}
