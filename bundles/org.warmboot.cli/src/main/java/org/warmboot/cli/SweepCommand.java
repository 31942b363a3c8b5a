package org.warmboot.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.study.Sweep;
import org.warmboot.experiment.study.SweepPlan;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.report.files.Exports;
import org.warmboot.report.files.ReportFiles;
import org.warmboot.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a scenario for many values of its parameters. */
@Command(name = "sweep")
final class SweepCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions source;

    @Mixin
    private ExperimentChoice experiments;

    @Mixin
    private SimulationOptions simulation;

    @Mixin
    private OutputOptions output;

    @Option(names = "--vary", required = true, paramLabel = "PATH=VALUES", descriptionKey = "option.vary")
    private List<String> axes;

    @Option(names = "--latin-hypercube", paramLabel = "N", descriptionKey = "option.latin-hypercube")
    private Integer points;

    @Override
    public Integer call() throws CommandException {
        var loaded = source.load(spec.commandLine());
        var question = experiments.question(loaded.document().scenario());
        loaded.check(question, spec.commandLine().getErr());
        var sweep = sweep(loaded, question);
        try (var interrupt = Interrupt.install(() -> Messages.get("run.cancelled"));
                var folder = output.take()) {
            var progress = output.progress();
            var result = sweep.run(progress::step, interrupt.token())
                    .orElseThrow(() -> new CommandException(ExitCode.CANCELLED, List.of()));
            progress.end();
            tell(loaded, result);
            folder.write((directory, warnings) ->
                    ReportFiles.write(Exports.SWEEP, result, Version.tool(), directory, warnings));
            interrupt.complete();
            output.print(terminal -> {}, "index.html");
        }
        return ExitCode.OK;
    }

    private Sweep sweep(LoadedScenario loaded, Question question) throws CommandException {
        try {
            var plan = points == null ? SweepPlan.grid(axes) : SweepPlan.latinHypercube(axes, points);
            return Sweep.of(loaded.document(question), plan, simulation.with(ReplicationStore.NONE));
        } catch (IllegalArgumentException wrong) {
            throw new CommandException(ExitCode.USAGE, Diagnostics.error(loaded.label(), 0, wrong.getMessage()));
        }
    }

    /**
     * Tells which settings could not be run.
     *
     * @throws CommandException if that is so for all of them
     */
    private void tell(LoadedScenario loaded, SweepResult result) throws CommandException {
        var failed = result.points().stream()
                .filter(point -> point.problem().isPresent())
                .toList();
        var all = failed.size() == result.points().size();
        var lines = failed.stream()
                .map(point -> Diagnostics.line(
                        loaded.label(),
                        0,
                        all ? Severity.ERROR : Severity.WARNING,
                        Messages.get(
                                "sweep.failed",
                                String.join(", ", point.values()),
                                point.problem().orElseThrow())))
                .toList();
        if (all) {
            throw new CommandException(ExitCode.INVALID, lines);
        }
        lines.forEach(spec.commandLine().getErr()::println);
    }
}
