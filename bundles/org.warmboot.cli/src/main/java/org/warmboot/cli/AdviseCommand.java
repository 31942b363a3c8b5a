package org.warmboot.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.findings.Findings;
import org.warmboot.findings.ResultFinding;
import org.warmboot.findings.Weight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the experiments of a scenario and says what their results tell. */
@Command(name = "advise")
final class AdviseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioOptions source;

    @Mixin
    private ExperimentChoice experiments;

    @Mixin
    private SimulationOptions simulation;

    @Option(names = "--only", paramLabel = "WEIGHT", descriptionKey = "advise.only", converter = ChosenWeight.class)
    private List<Weight> weights = List.of(Weight.values());

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        var loaded = source.load(spec.commandLine());
        var question = experiments.question(loaded.document().scenario());
        loaded.check(question, spec.commandLine().getErr());
        try (var interrupt = Interrupt.install(() -> Messages.get("run.cancelled"))) {
            var progress = new ProgressLine(
                    spec.commandLine().getErr(), Terminal.ofProcess().moves());
            var options = simulation.with(ReplicationStore.NONE);
            var result = ScenarioRunner.finished(loaded, question, options, progress, interrupt);
            interrupt.complete();
            var lines = Findings.of(result).stream()
                    .filter(finding -> weights.contains(finding.weight()))
                    .map(AdviseCommand::line)
                    .toList();
            var out = spec.commandLine().getOut();
            (lines.isEmpty() ? List.of(Messages.get("advise.none")) : lines).forEach(out::println);
        }
        return ExitCode.OK;
    }

    private static String line(ResultFinding finding) {
        return Messages.get(
                        "advise.line",
                        finding.weight().key(),
                        finding.experiment(),
                        finding.sentence(),
                        finding.advice())
                .strip();
    }
}
