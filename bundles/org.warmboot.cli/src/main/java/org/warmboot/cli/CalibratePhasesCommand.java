package org.warmboot.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.warmboot.exchange.calibration.PhaseWords;
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

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "phases.file")
    private Path file;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        try {
            var input = InputFiles.read(file);
            for (var phase : PhasePoints.read(input).entrySet()) {
                var name = phase.getKey().isEmpty() ? file.getFileName().toString() : phase.getKey();
                new PhaseWords(name, phase.getValue(), phase.getValue().line(input))
                        .lines()
                        .forEach(spec.commandLine().getOut()::println);
            }
        } catch (ExchangeException problem) {
            throw ExchangeProblem.of(problem);
        }
        return ExitCode.OK;
    }
}
