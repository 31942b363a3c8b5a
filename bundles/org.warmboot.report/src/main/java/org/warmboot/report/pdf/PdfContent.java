package org.warmboot.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.warmboot.report.vector.Coordinate;

/** The operators of a page, in the coordinates of the drawing: from the top left corner, in pixels at 100 %. */
final class PdfContent {

    /** The encoding of the fonts that every reader has. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> states = new LinkedHashMap<>();

    /** Begins something with a state of its own. */
    void begin() {
        out.append("q\n");
    }

    /** Ends it. */
    void end() {
        out.append("Q\n");
    }

    void clip(Shape device) {
        path(device);
        out.append("W n\n");
    }

    void colour(Color colour, double alpha) {
        var rgb = String.format(
                Locale.ROOT,
                "%.3f %.3f %.3f",
                colour.getRed() / 255.0,
                colour.getGreen() / 255.0,
                colour.getBlue() / 255.0);
        out.append(rgb).append(" rg ").append(rgb).append(" RG\n");
        if (alpha < 1) {
            var text = Coordinate.text(alpha);
            out.append('/')
                    .append(states.computeIfAbsent(text, ignored -> "G" + (states.size() + 1)))
                    .append(" gs\n");
        }
    }

    void stroke(Shape device, BasicStroke line, double scale) {
        numbers(line.getLineWidth() * scale);
        // caps and joins have the numbers that Java gives them
        out.append("w ")
                .append(line.getEndCap())
                .append(" J ")
                .append(line.getLineJoin())
                .append(" j\n");
        if (line.getDashArray() != null) {
            out.append("[ ");
            for (float dash : line.getDashArray()) {
                numbers(dash * scale);
            }
            out.append("] ");
            numbers(line.getDashPhase() * scale);
            out.append("d\n");
        }
        path(device);
        out.append("S\n");
    }

    void fill(Shape device) {
        path(device);
        boolean evenOdd = device.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
        out.append(evenOdd ? "f*\n" : "f\n");
    }

    /** Writes a text that is not seen; letters that the encoding lacks become question marks. */
    void text(String text, AffineTransform place, double x, double y, double size) {
        out.append("BT 3 Tr /F ");
        numbers(size);
        out.append("Tf ");
        var at = new AffineTransform(place);
        at.translate(x, y);
        // letters stand upright although the page counts from its top
        numbers(
                at.getScaleX(),
                at.getShearY(),
                -at.getShearX(),
                -at.getScaleY(),
                at.getTranslateX(),
                at.getTranslateY());
        out.append("Tm <");
        for (byte letter : text.getBytes(WESTERN)) {
            out.append(String.format("%02X", letter));
        }
        out.append("> Tj ET\n");
    }

    /** The operators. */
    String operators() {
        return out.toString();
    }

    /** The states of translucency by their names, each with its share. */
    Map<String, String> states() {
        var named = new LinkedHashMap<String, String>();
        states.forEach((share, name) -> named.put(name, share));
        return named;
    }

    private void path(Shape shape) {
        var c = new double[6];
        double x = 0;
        double y = 0;
        for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> operator("m", c[0], c[1]);
                case PathIterator.SEG_LINETO -> operator("l", c[0], c[1]);
                case PathIterator.SEG_QUADTO ->
                    operator(
                            "c",
                            x + (c[0] - x) * 2 / 3,
                            y + (c[1] - y) * 2 / 3,
                            c[2] + (c[0] - c[2]) * 2 / 3,
                            c[3] + (c[1] - c[3]) * 2 / 3,
                            c[2],
                            c[3]);
                case PathIterator.SEG_CUBICTO -> operator("c", c);
                default -> operator("h");
            }
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> {
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    x = c[4];
                    y = c[5];
                }
                default -> {
                    // back at the beginning of the path, from where no curve goes on
                }
            }
        }
    }

    private void operator(String name, double... operands) {
        numbers(operands);
        out.append(name).append('\n');
    }

    private void numbers(double... values) {
        for (double value : values) {
            out.append(Coordinate.text(value)).append(' ');
        }
    }
}
