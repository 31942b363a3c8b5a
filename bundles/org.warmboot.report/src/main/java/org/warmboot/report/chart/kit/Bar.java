package org.warmboot.report.chart.kit;

import java.awt.Color;
import java.util.OptionalDouble;

/**
 * A value among others, drawn as a bar from zero or as a dot.
 *
 * @param group what stands together
 * @param series name of the bar within its group
 * @param value length, in the unit of the axis
 * @param reach end of the mark beyond the bar, in the same unit; the value itself where there is none
 * @param published published value, drawn as an open circle
 * @param label text at its end
 * @param tip more about it, for the mouse
 * @param colour fill
 */
public record Bar(
        Category group,
        String series,
        double value,
        double reach,
        OptionalDouble published,
        String label,
        String tip,
        Color colour) {

    /** A bar with nothing beside its value. */
    public static Bar of(Category group, String series, double value, String label, Color colour) {
        return new Bar(group, series, value, value, OptionalDouble.empty(), label, group.name() + ": " + label, colour);
    }

    /** The farthest that anything of it is drawn. */
    double farthest() {
        return Math.max(reach, published.orElse(0));
    }
}
