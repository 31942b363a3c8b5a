package org.warmboot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.study.ScenarioComparison;
import org.warmboot.report.files.CompareFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs several scenarios and sets their numbers side by side. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "2..*", descriptionKey = "option.files")
    private List<Path> files;

    @Mixin
    private SimulationOptions simulation;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() throws CommandException {
        var scenarios = new ArrayList<LoadedScenario>();
        for (var file : files) {
            var loaded = LoadedScenario.file(file);
            loaded.check(false, spec.commandLine().getErr());
            scenarios.add(loaded);
        }
        try (var interrupt = Interrupt.install(() -> Messages.get("run.cancelled"));
                var folder = output.take()) {
            var results = new ArrayList<ScenarioResult>();
            for (var scenario : scenarios) {
                results.add(ScenarioRunner.finished(
                        scenario, simulation.with(ReplicationStore.NONE), output.progress(), interrupt));
            }
            var compared = ScenarioComparison.run(
                    results, files.stream().map(Path::toString).toList());
            folder.write((directory, warnings) -> CompareFiles.write(compared, Version.tool(), directory, warnings));
            interrupt.complete();
            output.print(terminal -> {}, "index.html");
        }
        return ExitCode.OK;
    }
}
