package org.warmboot.report.html;

import org.warmboot.experiment.study.SweepResult;
import org.warmboot.report.Messages;
import org.warmboot.report.Spans;

/**
 * The unit in which values of a parameter are drawn along an axis.
 *
 * @param unit the unit for people; empty for plain numbers and for base units
 * @param factor from the base unit to it
 */
record ParameterScale(String unit, double factor) {

    private static final double GIB = 1024.0 * 1024 * 1024;
    private static final double MIB = 1024.0 * 1024;

    /** Told by how the values would stand in a file: durations, sizes, or anything else. */
    static ParameterScale of(SweepResult sweep, int path) {
        var largest = sweep.points().stream()
                .mapToDouble(point -> point.numbers().get(path))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        var texts = sweep.points().stream().map(point -> point.values().get(path)).toList();
        if (texts.stream().allMatch(text -> text.matches("(?i)[-0-9.eE+ ]+(ns|us|ms|s|min|h|d|days?|weeks?|years?)"))) {
            var span = Spans.of(largest);
            return largest < 600
                    ? new ParameterScale("s", 1)
                    : new ParameterScale(Messages.text(span.key() + ".unit"), 1 / span.seconds());
        }
        if (texts.stream().allMatch(text -> text.matches("[-0-9.eE+ ]+[KMGT]i?B"))) {
            return largest >= GIB ? new ParameterScale("GiB", 1 / GIB) : new ParameterScale("MiB", 1 / MIB);
        }
        return new ParameterScale("", 1);
    }
}
