package org.warmboot.report.svg;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Something that paints itself into an area of any size; a chart is one by {@code chart::draw}. */
@FunctionalInterface
public interface Drawing {

    /** Paints into the area, in user space units (pixels at 100 %). */
    void draw(Graphics2D graphics, Rectangle2D area);
}
