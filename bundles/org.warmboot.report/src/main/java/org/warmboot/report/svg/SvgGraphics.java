package org.warmboot.report.svg;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.warmboot.report.vector.ImagelessGraphics;
import org.warmboot.style.Ink;

/**
 * Vector output that writes SVG elements.
 *
 * <p>Shapes are written in device coordinates. Text stays text; its measured length is written too, so that labels
 * keep their place where the reader's fonts differ.
 */
final class SvgGraphics extends ImagelessGraphics {

    private final SvgBody body;
    private final boolean adapts;

    /** Paints into the body; one that adapts tells in {@code --dark} what a colour is on a dark page. */
    SvgGraphics(SvgBody body, boolean adapts) {
        this.body = body;
        this.adapts = adapts;
    }

    private SvgGraphics(SvgGraphics parent) {
        super(parent);
        body = parent.body;
        adapts = parent.adapts;
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void draw(Shape shape) {
        var line = line();
        var device = current().createTransformedShape(shape);
        var scale = scale();
        var bounds = drawn(device);
        if (!hides(bounds)) {
            var style = new StringBuilder(" fill=\"none\"").append(colour("stroke"));
            SvgText.attribute(style, "stroke-width", line.getLineWidth() * scale, 1);
            SvgText.dashes(style, line, scale);
            SvgText.capsAndJoins(style, line);
            body.shape(device, style.toString(), clip(bounds));
        }
    }

    @Override
    public void fill(Shape shape) {
        var device = current().createTransformedShape(shape);
        var bounds = device.getBounds2D();
        if (!bounds.isEmpty() && !hides(bounds)) {
            body.shape(device, colour("fill"), clip(bounds));
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        var font = getFont();
        var bounds = written(text, x, y);
        if (hides(bounds)) {
            return;
        }
        var style = new StringBuilder();
        var place = new AffineTransform(current());
        place.translate(x, y);
        SvgText.place(style, place);
        SvgText.attribute(style, "font-size", font.getSize2D(), 0);
        style.append((font.getStyle() & Font.BOLD) != 0 ? " font-weight=\"bold\"" : "");
        style.append((font.getStyle() & Font.ITALIC) != 0 ? " font-style=\"italic\"" : "");
        SvgText.attribute(style, "textLength", advance(text), 0);
        style.append(colour("fill"));
        body.text(text, style.toString(), clip(bounds));
    }

    private String colour(String role) {
        var out = new StringBuilder();
        out.append(' ')
                .append(role)
                .append("=\"")
                .append(SvgText.hex(getColor()))
                .append('"');
        SvgText.attribute(out, role + "-opacity", alpha(), 1);
        if (adapts) {
            Ink.onDark(getColor())
                    .ifPresent(dark ->
                            out.append(" style=\"--dark:").append(dark.hex()).append('"'));
        }
        return out.toString();
    }

    private String clip(Rectangle2D bounds) {
        return cutsOff(bounds) ? body.clip(deviceClip()) : "";
    }
}
