package org.warmboot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.study.ScenarioComparison;
import org.warmboot.report.files.Exports;
import org.warmboot.report.files.ReportFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs several scenarios and sets their numbers side by side. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private record Asked(LoadedScenario loaded, Question question) {}

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
        var questions = new ArrayList<Asked>();
        for (var file : files) {
            var loaded = LoadedScenario.file(file);
            var question = Question.all(loaded.document().scenario());
            loaded.check(question, spec.commandLine().getErr());
            questions.add(new Asked(loaded, question));
        }
        try (var interrupt = Interrupt.install(() -> Messages.get("run.cancelled"));
                var folder = output.take()) {
            var results = new ArrayList<ScenarioResult>();
            for (var asked : questions) {
                results.add(ScenarioRunner.finished(
                        asked.loaded(),
                        asked.question(),
                        simulation.with(ReplicationStore.NONE),
                        output.progress(),
                        interrupt));
            }
            var compared = ScenarioComparison.run(
                    results, files.stream().map(Path::toString).toList());
            folder.write((directory, warnings) ->
                    ReportFiles.write(Exports.COMPARISON, compared, Version.tool(), directory, warnings));
            interrupt.complete();
            output.print(terminal -> {}, "index.html");
        }
        return ExitCode.OK;
    }
}
