package org.warmboot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;
import org.warmboot.model.Scenario;
import org.warmboot.report.files.ReportFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code run}, {@code report} and {@code optimize} share: load, check, execute, write. */
final class Execution {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions source;

    @Mixin
    private ExperimentChoice experiments;

    @Mixin
    private SimulationOptions simulation;

    @Option(names = {"-o", "--out"}, required = true, paramLabel = "DIR", descriptionKey = "option.out")
    private Path out;

    @Option(names = "--resume", descriptionKey = "option.resume")
    private boolean resume;

    @Option(names = {"-q", "--quiet"}, descriptionKey = "option.quiet")
    private boolean quiet;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    int execute(boolean report, Consumer<Scenario> preparation) throws CommandException {
        var loaded = source.load(spec.commandLine());
        var scenario = loaded.document().scenario();
        experiments.apply(scenario);
        preparation.accept(scenario);
        loaded.check(spec.commandLine().getErr());
        var store = new KeptReplications(out, resume, spec.commandLine().getErr());
        try (var interrupt = Interrupt.install(store::farewell)) {
            var result = run(loaded, simulation.with(store), interrupt);
            write(result, report);
            interrupt.complete();
            if (!quiet) {
                Summary.print(result, out, report, spec.commandLine().getOut());
            }
        }
        return ExitCode.OK;
    }

    private ScenarioResult run(LoadedScenario loaded, RunOptions options, Interrupt interrupt)
            throws CommandException {
        options.seed().ifPresent(loaded.document().scenario()::setSeed);
        var plan = ScenarioCompiler.compile(loaded.document());
        var progress = new Progress(spec.commandLine().getErr(), !quiet && System.console() != null);
        var outcome = ScenarioRun.execute(plan, options, progress, interrupt.token());
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
