package org.warmboot.report.html.words;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.report.Messages;
import org.warmboot.report.Spans;
import org.warmboot.style.Numbers;

/**
 * The unit in which values of a parameter are drawn along an axis.
 *
 * @param unit the unit for people; empty for plain numbers and for base units
 * @param factor from the base unit to it
 */
public record ParameterScale(String unit, double factor) {

    private static final double GIB = 1024.0 * 1024 * 1024;
    private static final double MIB = 1024.0 * 1024;
    private static final int DIGITS = 4;
    private static final Pattern QUANTITY =
            Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)\\s*([^0-9\\s].*)");

    /**
     * Told by how the values would stand in a file: durations, sizes, or else the unit of one of them, so that rates
     * and times per size are not drawn in bytes.
     */
    public static ParameterScale of(SweepResult sweep, int path) {
        var largest = sweep.points().stream()
                .mapToDouble(point -> point.numbers().get(path))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        var texts =
                sweep.points().stream().map(point -> point.values().get(path)).toList();
        if (texts.stream().allMatch(text -> text.matches("(?i)[-0-9.eE+ ]+(ns|us|ms|s|min|h|d|days?|weeks?|years?)"))) {
            var span = Spans.of(largest);
            return largest < 600
                    ? new ParameterScale("s", 1)
                    : new ParameterScale(Messages.text(span.key() + ".unit"), 1 / span.seconds());
        }
        if (texts.stream().allMatch(text -> text.matches("[-0-9.eE+ ]+[KMGT]i?B"))) {
            return largest >= GIB ? new ParameterScale("GiB", 1 / GIB) : new ParameterScale("MiB", 1 / MIB);
        }
        return sweep.points().stream()
                .flatMap(point -> unit(point.values().get(path), point.numbers().get(path)).stream())
                .min(Comparator.comparingDouble(scale -> Math.abs(Math.log10(largest * scale.factor()) - 1)))
                .orElse(new ParameterScale("", 1));
    }

    /** A value in this unit, in four digits. */
    public String text(double number) {
        var text = Numbers.plain(number * factor, DIGITS);
        return unit.isEmpty() ? text : text + '\u00a0' + unit;
    }

    /** The unit of a value, and what its number is in base units; absent for plain numbers, words and zeros. */
    private static Optional<ParameterScale> unit(String text, double number) {
        var matcher = QUANTITY.matcher(text.strip());
        return matcher.matches() && Double.isFinite(number) && number != 0
                ? Optional.of(new ParameterScale(matcher.group(2), Double.parseDouble(matcher.group(1)) / number))
                : Optional.empty();
    }
}
