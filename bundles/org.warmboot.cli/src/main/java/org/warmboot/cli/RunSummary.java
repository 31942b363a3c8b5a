package org.warmboot.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.warmboot.experiment.result.ExperimentKind;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.study.TechniqueChoice;
import org.warmboot.experiment.study.TechniqueChoice.Ranked;
import org.warmboot.experiment.study.TechniqueRanking;
import org.warmboot.report.Spans;
import org.warmboot.style.Numbers;

/** A few lines that tell what a run found. */
final class RunSummary {

    private RunSummary() {}

    static void print(ScenarioResult result, PrintWriter terminal) {
        var last = new LinkedHashMap<String, RunResult>();
        result.experiments().stream()
                .filter(experiment -> experiment.kind() == ExperimentKind.DOMAINS)
                .flatMap(experiment -> experiment.runs().stream())
                .filter(run -> run.downtime().isPresent())
                .forEach(
                        run -> last.put(run.technique() + "/" + run.parameters().service(), run));
        last.values()
                .forEach(run -> terminal.println(Messages.get(
                        "summary.downtime",
                        run.techniqueName(),
                        run.parameters().serviceName(),
                        run.parameters().domains(),
                        Numbers.duration(run.downtime().orElseThrow().mean()))));
        result.experiments()
                .forEach(experiment ->
                        TechniqueRanking.of(experiment).forEach(choice -> print(experiment, choice, terminal)));
    }

    private static void print(ExperimentResult experiment, TechniqueChoice choice, PrintWriter terminal) {
        var best = choice.ranking().getFirst();
        var run = run(experiment, choice, best);
        var optimum = run.optimum().filter(found -> !choice.atBest().isEmpty());
        // what is the only one is not the best
        var key = choice.ranking().size() > 1 ? "summary." : "summary.alone.";
        terminal.println(Messages.get(
                key + optimum.map(found -> found.hypervisor().kind().key()).orElse("given"),
                experiment.name(),
                best.techniqueName(),
                optimum.map(RunSummary::often).orElse(""),
                loss(choice, best, run, optimum)));
    }

    private static RunResult run(ExperimentResult experiment, TechniqueChoice choice, Ranked best) {
        return experiment.runs().stream()
                .filter(run -> run.longRun().isPresent())
                .filter(run -> run.technique().equals(best.technique()))
                .filter(run -> run.parameters().service().equals(choice.service()))
                .findFirst()
                .orElseThrow();
    }

    /** When to act, at both levels; the first is said by the sentence itself where it has no interval. */
    private static String often(OptimalPolicy optimum) {
        var hypervisor = often(optimum.hypervisor());
        return optimum.operatingSystem()
                .filter(answer -> answer.kind() != OptimalPolicy.AnswerKind.NONE)
                .map(answer -> Messages.get("summary.guests", hypervisor, often(answer)))
                .orElse(hypervisor);
    }

    private static String often(Answer answer) {
        return switch (answer.kind()) {
            case AT -> Messages.get("summary.every." + answer.since().key(), Numbers.duration(answer.interval()));
            case AT_ONCE -> Messages.get("summary.every.at-once");
            case NEVER, NONE -> Messages.get("summary.every.never");
        };
    }

    /** The loss with what it is: simulated over the time of the run, and solved where there is a model. */
    private static String loss(TechniqueChoice choice, Ranked best, RunResult run, Optional<OptimalPolicy> optimum) {
        var longRun = run.longRun().orElseThrow();
        var time = Spans.exactly(longRun.horizon() - longRun.warmUp());
        var simulated = Messages.get(
                choice.unit().equals("s") ? "summary.away" : "summary.cost",
                amount(choice, best.loss().mean()));
        return optimum.filter(found -> found.overHorizon().isPresent())
                .map(found -> Messages.get(
                        "summary.solved",
                        simulated,
                        time,
                        amount(choice, found.overHorizon().getAsDouble()),
                        amount(choice, found.loss())))
                .orElseGet(() -> Messages.get("summary.simulated", simulated, time));
    }

    private static String amount(TechniqueChoice choice, double loss) {
        return choice.unit().equals("s")
                ? Numbers.duration(loss)
                : Messages.get("summary.money", Numbers.count(Math.round(loss)), choice.unit());
    }
}
