package org.warmboot.cli;

import java.util.function.Consumer;
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

    @Mixin
    private OutputOptions output;

    @Option(names = "--resume", descriptionKey = "option.resume")
    private boolean resume;

    int execute(boolean report, Consumer<Scenario> preparation) throws CommandException {
        var loaded = source.load(spec.commandLine());
        var scenario = loaded.document().scenario();
        experiments.apply(scenario);
        preparation.accept(scenario);
        loaded.check(spec.commandLine().getErr());
        var store = new KeptReplications(output.out(), resume, spec.commandLine().getErr());
        try (var interrupt = Interrupt.install(store::farewell)) {
            var result = Runs.finished(loaded, simulation.with(store), output.progress(), interrupt);
            output.write(directory -> ReportFiles.writeAll(result, Version.tool(), directory, report));
            interrupt.complete();
            output.print(terminal -> Summary.print(result, terminal), report ? "index.html" : "results.json");
        }
        return ExitCode.OK;
    }
}
