package org.warmboot.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.OutputFile;
import org.warmboot.exchange.twin.ScenarioFormat;
import org.warmboot.exchange.twin.TwinSchema;
import org.warmboot.exchange.twin.Twins;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a scenario in another form. */
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "convert.file")
    private Path file;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "convert.out")
    private Path out;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            descriptionKey = "convert.to",
            completionCandidates = ScenarioFormats.class,
            converter = ScenarioFormats.class)
    private ScenarioFormat to;

    @Option(names = "--schema", descriptionKey = "convert.schema")
    private boolean schema;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        if (schema) {
            spec.commandLine().getOut().print(TwinSchema.text());
            return ExitCode.OK;
        }
        if (file == null || (out == null && to == null)) {
            throw new ParameterException(spec.commandLine(), Messages.get("convert.usage"));
        }
        var format = to != null ? to : ScenarioFormat.of(out).orElseThrow(() -> unknown(out));
        var document = LoadedScenario.file(file).document();
        try {
            if (out == null) {
                spec.commandLine().getOut().print(text(Twins.toBytes(document, format, file.toString())));
                return ExitCode.OK;
            }
            if (format == ScenarioFormat.WARMBOOT) {
                ScenarioFiles.save(document, out);
            } else {
                OutputFile.write(out, Twins.toBytes(document, format, file.toString()));
            }
        } catch (ScenarioFileException problem) {
            throw new CommandException(
                    problem.unreadable() ? ExitCode.FILES : ExitCode.INVALID,
                    Diagnostics.error(problem.file(), problem.line(), problem.getMessage()));
        } catch (ExchangeException problem) {
            throw ExchangeProblem.of(problem);
        }
        spec.commandLine().getOut().println(Messages.get("summary.written", out));
        return ExitCode.OK;
    }

    private ParameterException unknown(Path named) {
        return new ParameterException(spec.commandLine(), Messages.get("convert.format", named));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
