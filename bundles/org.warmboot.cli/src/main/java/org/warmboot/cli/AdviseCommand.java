package org.warmboot.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.findings.Finding;
import org.warmboot.findings.Findings;
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
    private List<Weight> weights = List.of(Weight.IMPORTANT, Weight.NOTE);

    @Option(names = "--as-given", descriptionKey = "advise.as-given")
    private boolean asGiven;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() throws CommandException {
        var loaded = source.load(spec.commandLine());
        var question = experiments.question(loaded.document().scenario());
        if (!asGiven) {
            question.withIntervals();
        }
        loaded.check(question, spec.commandLine().getErr());
        try (var interrupt = Interrupt.install(() -> Messages.get("run.cancelled"))) {
            var progress = new ProgressLine(
                    spec.commandLine().getErr(), Terminal.ofProcess().moves());
            var options = simulation.with(ReplicationStore.NONE);
            var result = ScenarioRunner.finished(loaded, question, options, progress, interrupt);
            var found = Findings.of(question.scenario(), result, interrupt.token());
            interrupt.complete();
            tell(found);
        }
        return ExitCode.OK;
    }

    private void tell(List<Finding> found) {
        var out = spec.commandLine().getOut();
        found.stream()
                .filter(finding -> weights.contains(finding.weight()))
                .map(AdviseCommand::line)
                .forEach(out::println);
        var hidden = Arrays.stream(Weight.values())
                .filter(weight -> !weights.contains(weight))
                .map(weight -> hidden(weight, found))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        if (!hidden.isEmpty()) {
            out.println(Messages.get("advise.hidden", hidden));
        }
    }

    private static String hidden(Weight weight, List<Finding> found) {
        var count = found.stream().filter(finding -> finding.weight() == weight).count();
        return count == 0 ? "" : count + " " + weight.key();
    }

    private static String line(Finding finding) {
        var place = finding.place().experiment().map(id -> Messages.get("advise.place", id));
        return Messages.get(
                        "advise.line", finding.weight().key(), place.orElse(""), finding.sentence(), finding.advice())
                .strip();
    }
}
