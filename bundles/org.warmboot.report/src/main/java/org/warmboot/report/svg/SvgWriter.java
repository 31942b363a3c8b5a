package org.warmboot.report.svg;

import java.awt.geom.Rectangle2D;
import org.warmboot.report.vector.Coordinate;
import org.warmboot.style.StyleTable;

/** Writes drawings as SVG elements that can stand beside others in one web page. */
public final class SvgWriter {

    private static final String FONTS = "'" + StyleTable.FONT_FAMILY + "', Verdana, Geneva, sans-serif";

    private SvgWriter() {}

    /**
     * SVG of a drawing as an element of an HTML page: no XML declaration and no name space, which HTML implies. Its
     * colours are those of light paper; where one is another on dark paper, its element has that in the variable
     * {@code --dark}, which the page's style sheet may use.
     *
     * @param drawing what to paint
     * @param size size in pixels at 100 %; the page may scale it
     * @param id prefix of all identifiers in it, unique in the page: a letter, then letters, digits and hyphens
     * @param label what it shows, for readers who cannot see it
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static String inline(Drawing drawing, Size size, String id, Label label) {
        return element(drawing, size, id, label, "");
    }

    /** SVG of a drawing as a file of its own; see {@link #inline}. */
    public static String document(Drawing drawing, Size size, String id, Label label) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + element(drawing, size, id, label, " xmlns=\"http://www.w3.org/2000/svg\"");
    }

    private static String element(Drawing drawing, Size size, String id, Label label, String namespace) {
        if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("Not an identifier for SVG: " + id);
        }
        var body = new SvgBody(id);
        var graphics = new SvgGraphics(body, namespace.isEmpty());
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, size.width(), size.height()));
        graphics.dispose();
        var w = Coordinate.text(size.width());
        var h = Coordinate.text(size.height());
        return """
                <svg%s viewBox="0 0 %s %s" width="%s" height="%s" role="img" \
                aria-labelledby="%s-title %s-desc" font-family="%s">
                <title id="%s-title">%s</title>
                <desc id="%s-desc">%s</desc>
                %s</svg>
                """.formatted(
                        namespace,
                        w,
                        h,
                        w,
                        h,
                        id,
                        id,
                        FONTS,
                        id,
                        SvgText.escape(label.title()),
                        id,
                        SvgText.escape(label.description()),
                        body.markup());
    }

    /**
     * Size of a drawing.
     *
     * @param width pixels at 100 %, positive
     * @param height pixels at 100 %, positive
     */
    public record Size(double width, double height) {

        public Size {
            if (!(width > 0 && height > 0)) {
                throw new IllegalArgumentException("A drawing needs a positive size, not " + width + " x " + height);
            }
        }
    }

    /**
     * Text that stands for a drawing.
     *
     * @param title short title
     * @param description what it shows, in a sentence
     */
    public record Label(String title, String description) {}
}
