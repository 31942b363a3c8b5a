package org.warmboot.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.warmboot.exchange.calibration.OutageWords;
import org.warmboot.exchange.measurements.ProbeLog;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells from the log of probes when a service did not answer. */
@Command(name = "outages")
final class CalibrateOutagesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "outages.file")
    private Path file;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        new OutageWords(read()).lines().forEach(spec.commandLine().getOut()::println);
        return ExitCode.OK;
    }

    private ProbeLog read() throws CommandException {
        try {
            return ProbeLog.read(InputFiles.read(file));
        } catch (ExchangeException problem) {
            throw ExchangeProblem.of(problem);
        }
    }
}
