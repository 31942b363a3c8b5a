package org.warmboot.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.study.Sweep;
import org.warmboot.experiment.study.SweepPlan;
import org.warmboot.experiment.study.SweepResult;
import org.warmboot.report.files.SweepFiles;
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
        experiments.apply(loaded.document().scenario());
        loaded.check(spec.commandLine().getErr());
        output.check();
        try (var interrupt = Interrupt.install(() -> Messages.get("run.cancelled"))) {
            var result = run(loaded, interrupt);
            output.write(directory -> SweepFiles.write(result, Version.tool(), directory));
            interrupt.complete();
            output.print(terminal -> { }, "index.html");
            return told(loaded, result);
        }
    }

    /** Tells which settings could not be run; it is an error if that is so for all of them. */
    private int told(LoadedScenario loaded, SweepResult result) {
        var failed = result.points().stream().filter(point -> point.problem().isPresent()).toList();
        failed.forEach(point -> spec.commandLine().getErr().println(Diagnostics.line(
                loaded.label(),
                0,
                failed.size() < result.points().size() ? Severity.WARNING : Severity.ERROR,
                Messages.get("sweep.failed", String.join(", ", point.values()), point.problem().orElseThrow()))));
        return failed.size() < result.points().size() ? ExitCode.OK : ExitCode.INVALID;
    }

    private SweepResult run(LoadedScenario loaded, Interrupt interrupt) throws CommandException {
        var options = simulation.with(ReplicationStore.NONE);
        var progress = output.progress();
        try {
            var plan = points == null ? SweepPlan.grid(axes) : SweepPlan.latinHypercube(axes, points);
            return Sweep.run(loaded.document(), plan, options, progress::step, interrupt.token())
                    .orElseThrow(() -> new CommandException(ExitCode.CANCELLED, List.of()));
        } catch (IllegalArgumentException wrong) {
            throw new CommandException(ExitCode.USAGE, Diagnostics.error(loaded.label(), 0, wrong.getMessage()));
        } finally {
            progress.end();
        }
    }
}
