package org.warmboot.report.chart.kit;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.warmboot.style.Hatch;
import org.warmboot.style.Hatching;
import org.warmboot.style.Rgb;

/**
 * An entry of a legend.
 *
 * @param text what the mark means
 * @param colour its colour
 * @param mark its shape
 * @param hatch its pattern, of a box
 */
public record Swatch(String text, Rgb colour, Mark mark, Hatch hatch) {

    private static final double WIDTH = 12;
    private static final int VEIL = 90;

    /** Shapes of marks. */
    public enum Mark {
        BOX,
        LINE,
        DASHES,
        DOT,
        RING
    }

    /** A mark without a pattern. */
    public static Swatch of(String text, Rgb colour, Mark mark) {
        return new Swatch(text, colour, mark, Hatch.NONE);
    }

    /** Paints the mark, left-aligned, around the height. */
    void draw(Graphics2D g, double x, double y) {
        var round = new Ellipse2D.Double(x + 2, y - 4, 8, 8);
        var line = new Line2D.Double(x - 2, y, x + WIDTH, y);
        g.setPaint(ChartTheme.awt(colour));
        switch (mark) {
            case BOX -> fill(g, new Rectangle2D.Double(x, y - 5, WIDTH, 10), colour, hatch);
            case DOT -> g.fill(round);
            case RING -> {
                g.setStroke(new BasicStroke(1.5f));
                g.draw(round);
            }
            case LINE -> {
                g.setStroke(new BasicStroke(2));
                g.draw(line);
            }
            case DASHES -> {
                g.setStroke(dashes(1.5f));
                g.draw(line);
            }
        }
    }

    /** Fills an area with a colour and its pattern. */
    static void fill(Graphics2D g, Rectangle2D area, Rgb colour, Hatch hatch) {
        g.setPaint(ChartTheme.awt(colour));
        g.fill(area);
        if (hatch != Hatch.NONE && area.getWidth() > 1) {
            g.setPaint(colour.readableText().ink(VEIL));
            g.setStroke(new BasicStroke(1));
            g.draw(Hatching.lines(area, hatch));
        }
    }

    /** The stroke of a dashed line, in points. */
    public static BasicStroke dashes(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0);
    }
}
