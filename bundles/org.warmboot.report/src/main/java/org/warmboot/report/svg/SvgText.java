package org.warmboot.report.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.Locale;
import org.warmboot.report.vector.Coordinate;

/** The textual parts of SVG: numbers, colours, attributes, escaped text. */
final class SvgText {

    private SvgText() {}

    /** Appends an attribute unless it has the value that SVG assumes. */
    static void attribute(StringBuilder out, String name, double value, double assumed) {
        var text = Coordinate.text(value);
        if (!text.equals(Coordinate.text(assumed))) {
            out.append(' ').append(name).append("=\"").append(text).append('"');
        }
    }

    static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }

    static String escape(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c >= 0x20 || c == '\t' || c == '\n') {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    static void dashes(StringBuilder out, BasicStroke line, double scale) {
        var dashes = line.getDashArray();
        if (dashes == null) {
            return;
        }
        out.append(" stroke-dasharray=\"");
        for (var i = 0; i < dashes.length; i++) {
            out.append(i == 0 ? "" : " ").append(Coordinate.text(dashes[i] * scale));
        }
        out.append('"');
    }

    static void capsAndJoins(StringBuilder out, BasicStroke line) {
        switch (line.getEndCap()) {
            case BasicStroke.CAP_ROUND -> out.append(" stroke-linecap=\"round\"");
            case BasicStroke.CAP_SQUARE -> out.append(" stroke-linecap=\"square\"");
            default -> {}
        }
        switch (line.getLineJoin()) {
            case BasicStroke.JOIN_ROUND -> out.append(" stroke-linejoin=\"round\"");
            case BasicStroke.JOIN_BEVEL -> out.append(" stroke-linejoin=\"bevel\"");
            default -> {}
        }
    }

    /** Appends the position of a text: plain coordinates where nothing is turned or scaled. */
    static void place(StringBuilder out, AffineTransform at) {
        if (at.getType() == AffineTransform.TYPE_IDENTITY || at.getType() == AffineTransform.TYPE_TRANSLATION) {
            out.append(" x=\"").append(Coordinate.text(at.getTranslateX()));
            out.append("\" y=\"").append(Coordinate.text(at.getTranslateY())).append('"');
            return;
        }
        out.append(String.format(
                Locale.ROOT,
                " transform=\"matrix(%.4f %.4f %.4f %.4f %s %s)\"",
                at.getScaleX(),
                at.getShearY(),
                at.getShearX(),
                at.getScaleY(),
                Coordinate.text(at.getTranslateX()),
                Coordinate.text(at.getTranslateY())));
    }
}
