package org.warmboot.report.chart.kit;

import java.util.List;
import java.util.stream.IntStream;
import org.warmboot.style.Hatch;
import org.warmboot.style.Rgb;

/**
 * A bar made of parts.
 *
 * @param group name at the left
 * @param label text at its end
 * @param parts from left to right, the same ones in every bar
 */
public record Stack(String group, String label, List<Part> parts) {

    public Stack {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a bar.
     *
     * @param name what it is
     * @param value its length
     * @param text the length for people
     * @param colour fill
     * @param hatch pattern over it
     */
    public record Part(String name, double value, String text, Rgb colour, Hatch hatch) {}

    /** The last part that has a length; the first if none has. */
    int lastSeen() {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).value() > 0)
                .max()
                .orElse(0);
    }

    double total() {
        return parts.stream().mapToDouble(Part::value).sum();
    }
}
