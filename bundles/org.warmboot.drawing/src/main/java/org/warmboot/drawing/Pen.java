package org.warmboot.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.warmboot.style.Rgb;
import org.warmboot.style.StyleTable;

/** Paints what all drawings are made of, in the colours of a style. */
public final class Pen {

    /** Radius of the corners of cards and tiles. */
    public static final int RADIUS = 4;

    private static final int STRIPE = 4;
    private static final float[] DASHES = {5, 4};

    private final Graphics2D graphics;
    private final StyleTable style;

    /** A pen for one drawing; sets hints of the graphics for smooth lines. */
    public Pen(Graphics2D graphics, StyleTable style) {
        this.graphics = graphics;
        this.style = style;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** The colours. */
    public StyleTable style() {
        return style;
    }

    /** A box without corners or line. */
    public void ground(Box box, Rgb fill) {
        graphics.setPaint(fill.ink());
        graphics.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    /** A box with round corners and a hairline, within its bounds. */
    public void box(Box box, Rgb fill, Rgb line) {
        graphics.setPaint(fill.ink());
        graphics.fill(round(box, 0));
        graphics.setPaint(line.ink());
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(round(box, 0.5));
    }

    /** A dashed line around a box with round corners. */
    public void frame(Box box, Rgb line) {
        graphics.setPaint(line.ink());
        graphics.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0));
        graphics.draw(round(box, 0.5));
    }

    /** A stripe along the left edge of a box with round corners. */
    public void stripe(Box box, Rgb colour) {
        var stripe = new Path2D.Double();
        stripe.moveTo(box.x() + STRIPE, box.y());
        stripe.lineTo(box.x() + RADIUS, box.y());
        stripe.quadTo(box.x(), box.y(), box.x(), box.y() + RADIUS);
        stripe.lineTo(box.x(), box.bottom() - RADIUS);
        stripe.quadTo(box.x(), box.bottom(), box.x() + RADIUS, box.bottom());
        stripe.lineTo(box.x() + STRIPE, box.bottom());
        stripe.closePath();
        graphics.setPaint(colour.ink());
        graphics.fill(stripe);
    }

    /** A bar that fills with a share, 0 to 1. */
    public void gauge(Box bar, double share, Rgb empty, Rgb full) {
        graphics.setPaint(empty.ink());
        graphics.fill(pill(bar, bar.width()));
        if (share > 0) {
            graphics.setPaint(full.ink());
            graphics.fill(pill(bar, Math.max(bar.height(), bar.width() * share)));
        }
    }

    /** A word in a small box. */
    public void chip(Box box, String word) {
        box(box, style.bar(), style.grid());
        text(Lettering.NOTE, word, new Box(box.x() + 6, box.y(), box.width() - 12, box.height()), style.text());
    }

    /** A word in a small box that leads somewhere. */
    public void badge(Box box, String word) {
        box(box, style.tint(), style.grid());
        text(Lettering.NOTE, word, new Box(box.x() + 6, box.y(), box.width() - 12, box.height()), style.accent());
    }

    /** A triangle that stands on the foot of a box: something here deserves a look. */
    public void warning(Box box, Rgb fill) {
        var triangle = new Path2D.Double();
        triangle.moveTo(box.x() + box.width() / 2.0, box.y());
        triangle.lineTo(box.right(), box.bottom());
        triangle.lineTo(box.x(), box.bottom());
        triangle.closePath();
        graphics.setPaint(fill.ink());
        graphics.fill(triangle);
    }

    /** A line of text, centred between top and bottom of a box, from its left edge on, cut where it ends. */
    public void text(Lettering lettering, String text, Box box, Rgb colour) {
        var line = lettering.cut(text, box.width());
        graphics.setFont(lettering.font());
        graphics.setPaint(colour.ink());
        graphics.drawString(line, box.x(), box.y() + baseline(lettering, box.height()));
    }

    /** Lines from spot to spot, with an arrow head at the end, to the right or upwards, if it is one of a link. */
    public void line(List<Spot> spots, Rgb colour, boolean arrow) {
        graphics.setPaint(colour.ink());
        graphics.setStroke(new BasicStroke(1));
        for (int i = 1; i < spots.size(); i++) {
            graphics.draw(new Line2D.Double(
                    spots.get(i - 1).x() + 0.5,
                    spots.get(i - 1).y() + 0.5,
                    spots.get(i).x() + 0.5,
                    spots.get(i).y() + 0.5));
        }
        if (arrow) {
            var tip = spots.getLast();
            boolean upwards = tip.x() == spots.get(spots.size() - 2).x();
            var head = new Path2D.Double();
            head.moveTo(upwards ? tip.x() + 0.5 : tip.x(), upwards ? tip.y() : tip.y() + 0.5);
            head.lineTo(upwards ? tip.x() - 3 : tip.x() - 6, upwards ? tip.y() + 6 : tip.y() - 3);
            head.lineTo(upwards ? tip.x() + 4 : tip.x() - 6, upwards ? tip.y() + 6 : tip.y() + 4);
            head.closePath();
            graphics.fill(head);
        }
    }

    private static float baseline(Lettering lettering, int height) {
        return height / 2f + lettering.font().getSize2D() * 0.36f;
    }

    private static RoundRectangle2D round(Box box, double by) {
        return new RoundRectangle2D.Double(
                box.x() + by, box.y() + by, box.width() - 2 * by, box.height() - 2 * by, 2 * RADIUS, 2 * RADIUS);
    }

    private static RoundRectangle2D pill(Box bar, double width) {
        return new RoundRectangle2D.Double(bar.x(), bar.y(), width, bar.height(), bar.height(), bar.height());
    }
}
