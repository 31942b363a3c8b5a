package org.warmboot.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.warmboot.analysis.life.Lives;
import org.warmboot.exchange.calibration.LivesWords;
import org.warmboot.exchange.measurements.LivesReader;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells of times between crashes which distribution they follow, and how often to rejuvenate. */
@Command(name = "lives")
final class CalibrateLivesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "lives.file")
    private Path file;

    @Option(
            names = "--repair",
            paramLabel = "TIME",
            descriptionKey = "lives.repair",
            converter = Span.class,
            defaultValue = "1 h")
    private Duration repair;

    @Option(
            names = "--rejuvenation",
            paramLabel = "TIME",
            descriptionKey = "lives.rejuvenation",
            converter = Span.class,
            defaultValue = "1 min")
    private Duration rejuvenation;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        new LivesWords(read(), repair.toNanos() / 1e9, rejuvenation.toNanos() / 1e9)
                .lines()
                .forEach(spec.commandLine().getOut()::println);
        return ExitCode.OK;
    }

    private Lives read() throws CommandException {
        try {
            return LivesReader.read(InputFiles.read(file));
        } catch (ExchangeException problem) {
            throw ExchangeProblem.of(problem);
        }
    }
}
