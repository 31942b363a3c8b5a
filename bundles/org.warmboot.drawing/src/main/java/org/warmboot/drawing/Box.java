package org.warmboot.drawing;

import java.util.Collection;

/**
 * A rectangle of a drawing, in pixels at 100 %.
 *
 * @param x left edge
 * @param y upper edge
 * @param width not negative
 * @param height not negative
 */
public record Box(int x, int y, int width, int height) {

    /** The first pixel right of it. */
    public int right() {
        return x + width;
    }

    /** The first pixel below it. */
    public int bottom() {
        return y + height;
    }

    /** A box that is smaller by so many pixels at each edge, or larger if they are negative. */
    public Box inset(int by) {
        return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    /** Whether it has a pixel in common with another one. */
    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether it has all pixels of another one. */
    public boolean holds(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /** The smallest box that holds all of some, of which there must be one. */
    public static Box around(Collection<Box> boxes) {
        var around = boxes.iterator().next();
        for (var box : boxes) {
            int left = Math.min(around.x, box.x);
            int top = Math.min(around.y, box.y);
            around = new Box(
                    left,
                    top,
                    Math.max(around.right(), box.right()) - left,
                    Math.max(around.bottom(), box.bottom()) - top);
        }
        return around;
    }
}
