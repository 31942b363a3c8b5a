package org.warmboot.cli;

import java.util.function.Consumer;
import org.warmboot.model.Scenario;
import org.warmboot.report.files.ReportFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code run}, {@code report} and {@code optimize} share: load, check, execute, write. */
final class ScenarioExecution {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions source;

    @Mixin
    private ExperimentChoice experiments;

    @Mixin
    private SimulationOptions simulation;

    @Mixin
    private OutputOptions output;

    @Option(names = "--resume", descriptionKey = "option.resume")
    private boolean resume;

    /** Runs a scenario as it is, and writes the page too if asked for. */
    int execute(boolean page) throws CommandException {
        return execute(page, scenario -> {}, false);
    }

    /** Runs a changed scenario, looks for what its best intervals hang on, and writes all files. */
    int executeWithInfluences(Consumer<Scenario> change) throws CommandException {
        return execute(true, change, true);
    }

    private int execute(boolean page, Consumer<Scenario> change, boolean influences) throws CommandException {
        var loaded = source.load(spec.commandLine());
        var scenario = loaded.document().scenario();
        experiments.apply(scenario);
        change.accept(scenario);
        if (influences && scenario.getExperiments().isEmpty()) {
            throw new CommandException(
                    ExitCode.INVALID, Diagnostics.error(loaded.label(), 1, Messages.get("run.no-long-runs")));
        }
        loaded.check(experiments.isMade() || influences, spec.commandLine().getErr());
        var store =
                new KeptReplications(output.out(), resume, spec.commandLine().getErr());
        try (var interrupt = Interrupt.install(store::farewell);
                var folder = output.take()) {
            var options = simulation.with(store);
            var run = ScenarioRunner.finished(loaded, options, output.progress(), interrupt);
            var result =
                    influences ? Influencing.add(run, loaded.document(), options, output.progress(), interrupt) : run;
            folder.write(
                    (directory, warnings) -> ReportFiles.writeAll(result, Version.tool(), directory, page, warnings));
            interrupt.complete();
            output.print(terminal -> RunSummary.print(result, terminal), page ? "index.html" : "results.json");
        }
        return ExitCode.OK;
    }
}
