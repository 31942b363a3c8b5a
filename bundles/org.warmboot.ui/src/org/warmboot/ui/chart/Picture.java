package org.warmboot.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.report.svg.Drawing;

/**
 * Something that a {@link ChartCanvas} shows. It may be painted by any thread while another one asks it questions;
 * all lengths are in points, that is pixels at 100 %.
 */
public interface Picture {

    /** Paints what is visible now. */
    void paint(Graphics2D graphics, Rectangle2D area);

    /** What is under a point, in words, as it was painted last. */
    Optional<String> tooltip(double x, double y);

    /** Where a time is seen now; absent if the picture has no axis of time or the time is out of sight. */
    default OptionalDouble x(double seconds) {
        return OptionalDouble.empty();
    }

    /** Height below which the picture is scrolled rather than squeezed. */
    double leastHeight();

    /**
     * Shows less or more of the picture.
     *
     * @param factor above 1 to look closer
     * @param x      point that stays where it is
     * @param y      point that stays where it is
     */
    void zoom(double factor, double x, double y);

    /** Moves what is visible sideways. */
    void pan(double dx);

    /** Shows exactly what is inside a rectangle now. */
    void zoomTo(Rectangle2D band);

    /** Shows everything. */
    void reset();

    /** The whole picture, for a file. */
    Drawing whole();
}
