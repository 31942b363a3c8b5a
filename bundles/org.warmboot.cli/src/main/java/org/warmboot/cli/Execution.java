package org.warmboot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.report.files.ReportFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code run} and {@code report} share: load, check, execute, write. */
final class Execution {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions source;

    @Option(names = {"-o", "--out"}, required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private Path out;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "option.seed")
    private Long seed;

    @Option(names = {"-q", "--quiet"}, descriptionKey = "option.quiet")
    private boolean quiet;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    int execute(boolean report) throws CommandException {
        var loaded = source.load(spec.commandLine());
        check(loaded);
        try (var interrupt = Interrupt.install()) {
            var result = run(loaded, interrupt);
            write(result, report);
            interrupt.complete();
            if (!quiet) {
                Summary.print(result, out, report, spec.commandLine().getOut());
            }
        }
        return ExitCode.OK;
    }

    private void check(LoadedScenario loaded) throws CommandException {
        var issues = loaded.issues();
        var lines = loaded.diagnostics(issues);
        if (LoadedScenario.hasErrors(issues)) {
            throw new CommandException(ExitCode.INVALID, lines);
        }
        lines.forEach(spec.commandLine().getErr()::println);
        if (loaded.document().scenario().getExperiments().isEmpty()) {
            throw new CommandException(
                    ExitCode.INVALID, Diagnostics.error(loaded.label(), 1, Messages.get("run.no-experiments")));
        }
    }

    private ScenarioResult run(LoadedScenario loaded, Interrupt interrupt) throws CommandException {
        var scenario = loaded.document().scenario();
        if (seed != null) {
            scenario.setSeed(seed);
        }
        var plan = ScenarioCompiler.compile(loaded.document());
        var progress = new Progress(spec.commandLine().getErr(), !quiet && System.console() != null);
        var outcome = ScenarioRun.execute(plan, progress, interrupt.token());
        progress.end();
        return switch (outcome) {
            case RunOutcome.Finished finished -> finished.result();
            case RunOutcome.Failed failed -> throw new CommandException(
                    ExitCode.INVALID,
                    Diagnostics.error(loaded.label(), loaded.line(failed.element()), failed.message()));
            // the interrupt that cancelled the run tells the user
            case RunOutcome.Cancelled cancelled -> throw new CommandException(ExitCode.CANCELLED, List.of());
        };
    }

    private void write(ScenarioResult result, boolean report) throws CommandException {
        try {
            ReportFiles.writeAll(result, Version.tool(), out, report);
        } catch (IOException problem) {
            throw new CommandException(
                    ExitCode.FILES, Diagnostics.error(out.toString(), 0, problem.getMessage()));
        }
    }
}
