package org.warmboot.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.warmboot.exchange.measurements.ProbeLog;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.style.Numbers;
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
        var log = read();
        var out = spec.commandLine().getOut();
        var outages = log.outages();
        out.println(
                Messages.get("outages.count", outages.size(), log.probes().size(), Numbers.duration(log.interval())));
        outages.stream()
                .map(outage -> Double.isInfinite(outage.until())
                        ? Messages.get("outages.open", moment(outage.from()))
                        : Messages.get(
                                "outages.line",
                                moment(outage.from()),
                                Numbers.duration(outage.until() - outage.from())))
                .forEach(out::println);
        return ExitCode.OK;
    }

    private ProbeLog read() throws CommandException {
        try {
            return ProbeLog.read(InputFiles.read(file));
        } catch (ExchangeException problem) {
            throw ExchangeProblem.of(problem);
        }
    }

    private static String moment(double seconds) {
        return Instant.ofEpochMilli(Math.round(seconds * 1000))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
