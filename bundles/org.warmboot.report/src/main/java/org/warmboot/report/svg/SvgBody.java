package org.warmboot.report.svg;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.warmboot.report.vector.Coordinate;

/** Collects the elements of one SVG picture and the clips they use. */
final class SvgBody {

    private final String id;
    private final StringBuilder elements = new StringBuilder();
    private final Map<String, String> clips = new LinkedHashMap<>();

    SvgBody(String id) {
        this.id = id;
    }

    void shape(Shape device, String style, String clip) {
        elements.append("<path d=\"")
                .append(path(device))
                .append('"')
                .append(style)
                .append(clip)
                .append("/>\n");
    }

    void text(String text, String style, String clip) {
        elements.append("<text").append(style).append(clip).append(" lengthAdjust=\"spacingAndGlyphs\">");
        elements.append(SvgText.escape(text)).append("</text>\n");
    }

    /** Attribute that cuts an element off at the shape; equal shapes share one definition. */
    String clip(Shape device) {
        var name = clips.computeIfAbsent(path(device), ignored -> id + "-clip-" + (clips.size() + 1));
        return " clip-path=\"url(#" + name + ")\"";
    }

    /** Definitions and elements. */
    String markup() {
        var out = new StringBuilder();
        if (!clips.isEmpty()) {
            out.append("<defs>");
            clips.forEach((path, name) -> out.append("<clipPath id=\"")
                    .append(name)
                    .append("\"><path d=\"")
                    .append(path)
                    .append("\"/></clipPath>"));
            out.append("</defs>\n");
        }
        return out.append(elements).toString();
    }

    private static String path(Shape shape) {
        var out = new StringBuilder();
        var c = new double[6];
        for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> points(out.append('M'), c, 2);
                case PathIterator.SEG_LINETO -> points(out.append('L'), c, 2);
                case PathIterator.SEG_QUADTO -> points(out.append('Q'), c, 4);
                case PathIterator.SEG_CUBICTO -> points(out.append('C'), c, 6);
                default -> out.append('Z');
            }
        }
        return out.toString();
    }

    private static void points(StringBuilder out, double[] values, int count) {
        for (var i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(Coordinate.text(values[i]));
        }
    }
}
