package org.warmboot.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.warmboot.exchange.output.AlertRules;
import org.warmboot.exchange.output.DotGraph;
import org.warmboot.exchange.output.InventoryTable;
import org.warmboot.exchange.source.ExchangeException;
import org.warmboot.exchange.source.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what a scenario tells other tools. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "export.kind", converter = ExportKind.Words.class)
    private ExportKind kind;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "option.file")
    private Path file;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "export.out")
    private Path out;

    @Mixin
    private RunbookAnswer runbook;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        if (kind == ExportKind.RUNBOOK) {
            runbook.require(spec.commandLine());
        } else if (runbook.isAsked()) {
            throw new ParameterException(spec.commandLine(), Messages.get("export.only-runbook"));
        }
        var loaded = LoadedScenario.file(file);
        var text = text(loaded);
        if (out == null) {
            spec.commandLine().getOut().print(text);
            return ExitCode.OK;
        }
        try {
            OutputFile.write(out, text.getBytes(StandardCharsets.UTF_8));
        } catch (ExchangeException problem) {
            throw ExchangeProblem.of(problem);
        }
        spec.commandLine().getOut().println(Messages.get("summary.written", out));
        return ExitCode.OK;
    }

    private String text(LoadedScenario loaded) throws CommandException {
        var scenario = loaded.document().scenario();
        return switch (kind) {
            case INVENTORY -> InventoryTable.of(scenario);
            case DOT -> DotGraph.of(scenario);
            case ALERTS ->
                AlertRules.of(scenario)
                        .orElseThrow(() -> new CommandException(
                                ExitCode.INVALID,
                                Diagnostics.error(loaded.label(), 0, Messages.get("export.no-threshold"))));
            case RUNBOOK -> runbook.text(loaded, spec.commandLine());
        };
    }
}
