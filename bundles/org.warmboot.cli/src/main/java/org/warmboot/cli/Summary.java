package org.warmboot.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.study.Choosing;
import org.warmboot.experiment.study.TechniqueChoice;
import org.warmboot.experiment.study.TechniqueChoice.Ranked;
import org.warmboot.report.Numbers;

/** A few lines that tell what a run found. */
final class Summary {

    private Summary() {}

    static void print(ScenarioResult result, PrintWriter terminal) {
        var last = new LinkedHashMap<String, RunResult>();
        result.experiments().stream()
                .filter(experiment -> experiment.kind() == ExperimentKind.DOMAINS)
                .flatMap(experiment -> experiment.runs().stream())
                .filter(run -> run.downtime().isPresent())
                .forEach(run -> last.put(run.technique() + "/" + run.parameters().service(), run));
        last.values().forEach(run -> terminal.println(Messages.get(
                "summary.downtime",
                run.techniqueName(),
                run.parameters().serviceName(),
                run.parameters().domains(),
                Numbers.duration(run.downtime().orElseThrow().mean()))));
        result.experiments().forEach(experiment -> Choosing.of(experiment).forEach(choice -> print(
                experiment, choice, terminal)));
    }

    private static void print(ExperimentResult experiment, TechniqueChoice choice, PrintWriter terminal) {
        var best = choice.ranking().getFirst();
        var loss = choice.unit().equals("s")
                ? Messages.get("summary.away", Numbers.duration(best.loss().mean()))
                : Messages.get("summary.cost", Numbers.count(Math.round(best.loss().mean())), choice.unit());
        // what is the only one is not the best
        var key = choice.ranking().size() > 1 ? "summary." : "summary.alone.";
        terminal.println(Messages.get(
                key + kind(experiment, choice, best), experiment.name(), best.techniqueName(),
                Numbers.duration(best.hypervisorInterval()), loss));
    }

    private static String kind(ExperimentResult experiment, TechniqueChoice choice, Ranked best) {
        return choice.atBest().isEmpty()
                ? "given"
                : experiment.runs().stream()
                        .filter(run -> run.technique().equals(best.technique()))
                        .filter(run -> run.parameters().service().equals(choice.service()))
                        .flatMap(run -> run.optimum().stream())
                        .map(optimum -> optimum.hypervisor().kind())
                        .findFirst()
                        .orElse("given");
    }
}
