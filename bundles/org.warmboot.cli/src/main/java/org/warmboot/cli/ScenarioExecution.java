package org.warmboot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.findings.JudgedResult;
import org.warmboot.model.Objective;
import org.warmboot.report.files.EventFile;
import org.warmboot.report.files.Exports;
import org.warmboot.report.files.Reason;
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

    /** Runs a scenario as it is, and writes the page, or a file with all events, if asked for. */
    int execute(boolean page, Optional<Path> events) throws CommandException {
        var loaded = source.load(spec.commandLine());
        return execute(loaded, experiments.question(loaded.document().scenario()), page, false, events);
    }

    /** Searches the best intervals of long runs, looks for what they hang on, and writes all files. */
    int findIntervals(Optional<Objective> objective) throws CommandException {
        var loaded = source.load(spec.commandLine());
        var question = experiments.intervals(loaded.document().scenario(), objective);
        if (question.scenario().getExperiments().isEmpty()) {
            throw new CommandException(
                    ExitCode.INVALID, Diagnostics.error(loaded.label(), 1, Messages.get("run.no-long-runs")));
        }
        return execute(loaded, question, true, true, Optional.empty());
    }

    private int execute(
            LoadedScenario loaded, Question question, boolean page, boolean influences, Optional<Path> events)
            throws CommandException {
        loaded.check(question, spec.commandLine().getErr());
        var store =
                new KeptReplications(output.out(), resume, spec.commandLine().getErr());
        try (var interrupt = Interrupt.install(store::farewell);
                var folder = output.take()) {
            var options = simulation.with(store);
            var run = ScenarioRunner.finished(loaded, question, options, output.progress(), interrupt);
            var result = influences
                    ? Influencing.add(run, loaded.document(question), options, output.progress(), interrupt)
                    : run;
            var judged = JudgedResult.of(question.scenario(), result, interrupt.token());
            folder.write((directory, warnings) -> ReportFiles.write(
                    page ? Exports.REPORT : Exports.NUMBERS, judged, Version.tool(), directory, warnings));
            if (events.isPresent()) {
                write(result, events.get());
            }
            interrupt.complete();
            output.print(terminal -> RunSummary.print(result, terminal), page ? "index.html" : "results.json");
        }
        return ExitCode.OK;
    }

    private static void write(ScenarioResult result, Path events) throws CommandException {
        try {
            EventFile.write(result, events);
        } catch (IOException problem) {
            throw new CommandException(ExitCode.FILES, Diagnostics.error(events.toString(), 0, Reason.of(problem)));
        }
    }
}
