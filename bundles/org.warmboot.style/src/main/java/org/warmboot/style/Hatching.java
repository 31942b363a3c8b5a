package org.warmboot.style;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The lines of a pattern. */
public final class Hatching {

    private static final double PITCH = 7;

    private Hatching() {}

    /** Slanted lines that end at the edges of the area, so that no clip is needed; empty for {@link Hatch#NONE}. */
    public static Path2D lines(Rectangle2D area, Hatch hatch) {
        var path = new Path2D.Double();
        var h = area.getHeight();
        for (var offset = PITCH - h; hatch != Hatch.NONE && offset < area.getWidth(); offset += PITCH) {
            var start = Math.max(offset, 0);
            var end = Math.min(offset + h, area.getWidth());
            if (end - start > 0.5) {
                if (hatch != Hatch.RISING) {
                    segment(path, area, start, start - offset, end, end - offset);
                }
                if (hatch != Hatch.FALLING) {
                    segment(path, area, start, h - (start - offset), end, h - (end - offset));
                }
            }
        }
        return path;
    }

    private static void segment(Path2D path, Rectangle2D area, double x1, double y1, double x2, double y2) {
        path.moveTo(area.getX() + x1, area.getY() + y1);
        path.lineTo(area.getX() + x2, area.getY() + y2);
    }
}
