package org.warmboot.report.chart.kit;

import java.util.Comparator;

/**
 * What bars of a chart stand for, with its name at the left. Two of the same name are still two.
 *
 * @param place tells it from the others of the chart, in the order of which it is compared
 * @param name for people
 */
public record Category(int place, String name) implements Comparable<Category> {

    private static final Comparator<Category> ORDER =
            Comparator.comparingInt(Category::place).thenComparing(Category::name);

    @Override
    public int compareTo(Category other) {
        return ORDER.compare(this, other);
    }

    /** The name, which axes write. */
    @Override
    public String toString() {
        return name;
    }
}
