package org.warmboot.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.warmboot.analysis.PhaseLine;
import org.warmboot.analysis.statistics.ConfidenceInterval;
import org.warmboot.exchange.measurements.PhasePoints;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits lines to measured times of the phases of a reboot. */
@Command(name = "phases")
final class CalibratePhasesCommand implements Callable<Integer> {

    private static final double DOUBTFUL = 0.05;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "phases.file")
    private Path file;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        try {
            for (var phase : PhasePoints.read(InputFiles.read(file)).entrySet()) {
                tell(phase.getKey(), phase.getValue());
            }
        } catch (ExchangeException problem) {
            throw ExchangeProblem.of(problem);
        }
        return ExitCode.OK;
    }

    private void tell(String name, PhasePoints measured) throws CommandException {
        var line = fit(measured);
        var out = spec.commandLine().getOut();
        out.println(Messages.get(
                "phases.line",
                name.isEmpty() ? file.getFileName().toString() : name,
                digits(line.slope().estimate()),
                range(line.slope()),
                digits(line.intercept().estimate()),
                range(line.intercept()),
                digits(line.robust().x()),
                digits(line.robust().y())));
        if (!line.outliers().isEmpty()) {
            out.println(Messages.get(
                    "phases.outliers",
                    line.outliers().stream()
                            .map(place -> measured.lines().get(place).toString())
                            .collect(Collectors.joining(", "))));
        }
        if (line.lackOfFit().orElse(1) < DOUBTFUL) {
            out.println(Messages.get(
                    "phases.bent",
                    String.format(Locale.ROOT, "%.2g", line.lackOfFit().getAsDouble())));
        }
    }

    private PhaseLine fit(PhasePoints measured) throws CommandException {
        try {
            return PhaseLine.through(measured.points());
        } catch (IllegalArgumentException few) {
            throw new CommandException(
                    ExitCode.INVALID,
                    Diagnostics.error(file.toString(), measured.lines().getLast(), Messages.get("phases.few")));
        }
    }

    private static String range(ConfidenceInterval interval) {
        return Messages.get("phases.range", digits(interval.low()), digits(interval.high()));
    }

    private static String digits(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
