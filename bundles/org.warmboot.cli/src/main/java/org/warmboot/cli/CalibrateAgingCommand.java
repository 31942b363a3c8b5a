package org.warmboot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.warmboot.exchange.calibration.AgingWords;
import org.warmboot.exchange.calibration.MeasuredAmount;
import org.warmboot.exchange.measurements.AgingFinding;
import org.warmboot.exchange.measurements.AgingJson;
import org.warmboot.exchange.measurements.MeasuredSeries;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.InputFile;
import org.warmboot.exchange.source.InputFiles;
import org.warmboot.validation.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells of a monitored series whether it grows, how fast, and when all is used up. */
@Command(name = "aging")
final class CalibrateAgingCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "aging.files")
    private List<Path> files;

    @Option(names = "--column", paramLabel = "NAME", descriptionKey = "aging.column")
    private Optional<String> column;

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "aging.unit")
    private Optional<String> unit;

    @Option(names = "--capacity", paramLabel = "SIZE", descriptionKey = "aging.capacity")
    private Optional<String> capacity;

    @Option(names = "--free", descriptionKey = "aging.free")
    private boolean free;

    @Mixin
    private AgingTarget target;

    @Option(names = "--json", descriptionKey = "aging.json")
    private boolean json;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        var amount = usage(() -> MeasuredAmount.of(unit));
        target.check(amount, spec.commandLine());
        var limit = capacity.map(text -> OptionalDouble.of(usage(() -> amount.parse(text))))
                .orElse(OptionalDouble.empty());
        if (free && limit.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Messages.get("aging.free.of"));
        }
        var measured = read();
        var finding = judged(measured, limit);
        var words = new AgingWords(finding, amount);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(AgingJson.of(measured.name(), finding));
        } else {
            words.lines(measured).forEach(out::println);
        }
        var source = files.getFirst().getFileName().toString();
        var written = target.write(finding, source, amount);
        return written.isEmpty() ? ExitCode.OK : checked(written.get());
    }

    private <T> T usage(Supplier<T> option) {
        try {
            return option.get();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage());
        }
    }

    private int checked(LoadedScenario written) {
        if (!json) {
            spec.commandLine().getOut().println(Messages.get("summary.written", written.label()));
        }
        var issues = written.issues();
        written.diagnostics(issues).forEach(spec.commandLine().getErr()::println);
        return Validation.isRunnable(issues) ? ExitCode.OK : ExitCode.INVALID;
    }

    private MeasuredSeries read() throws CommandException {
        try {
            var inputs = new ArrayList<InputFile>();
            for (var file : files) {
                inputs.add(InputFiles.read(file));
            }
            return MeasuredSeries.read(inputs, column);
        } catch (ExchangeException problem) {
            throw ExchangeProblem.of(problem);
        }
    }

    private AgingFinding judged(MeasuredSeries measured, OptionalDouble limit) throws CommandException {
        try {
            return AgingFinding.of(measured, free, limit);
        } catch (IllegalArgumentException noWeek) {
            throw new CommandException(
                    ExitCode.INVALID, Diagnostics.error(files.getFirst().toString(), 0, AgingWords.tooShort()));
        }
    }
}
