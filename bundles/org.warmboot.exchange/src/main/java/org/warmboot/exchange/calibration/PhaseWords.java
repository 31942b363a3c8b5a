package org.warmboot.exchange.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.warmboot.analysis.PhaseLine;
import org.warmboot.analysis.statistics.ConfidenceInterval;
import org.warmboot.exchange.measurements.PhasePoints;
import org.warmboot.exchange.text.Messages;

/**
 * What was found of the times of a phase, in sentences.
 *
 * @param name     of the phase, for people
 * @param measured its points
 * @param line     the line through them
 */
public record PhaseWords(String name, PhasePoints measured, PhaseLine line) {

    private static final double DOUBTFUL = 0.05;

    /** The line with its intervals, then what speaks against it. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Messages.words(
                "phases.line",
                name,
                digits(line.slope().estimate()),
                range(line.slope()),
                digits(line.intercept().estimate()),
                range(line.intercept()),
                digits(line.robust().x()),
                digits(line.robust().y())));
        if (!line.outliers().isEmpty()) {
            lines.add(Messages.words(
                    "phases.outliers",
                    line.outliers().stream()
                            .map(place -> measured.lines().get(place).toString())
                            .collect(Collectors.joining(", "))));
        }
        if (line.lackOfFit().orElse(1) < DOUBTFUL) {
            lines.add(Messages.words(
                    "phases.bent",
                    String.format(Locale.ROOT, "%.2g", line.lackOfFit().getAsDouble())));
        }
        return lines;
    }

    static String range(ConfidenceInterval interval) {
        return Messages.words("phases.range", digits(interval.low()), digits(interval.high()));
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
