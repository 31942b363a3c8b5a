package org.warmboot.findings;

import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.study.TechniqueChoice;
import org.warmboot.experiment.study.TechniqueChoice.Behind;
import org.warmboot.experiment.study.TechniqueChoice.Ranked;
import org.warmboot.experiment.study.TechniqueRanking;

/** Which technique loses least in years of operation, and whether the simulation tells it from the next one. */
final class LeastLoss implements FindingRule {

    @Override
    public String kind() {
        return "least-loss";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.result().experiments().stream()
                .flatMap(experiment -> TechniqueRanking.of(experiment).stream()
                        .filter(choice -> choice.ranking().size() > 1)
                        .map(choice -> finding(experiment, choice)));
    }

    private Finding finding(ExperimentResult experiment, TechniqueChoice choice) {
        var best = choice.ranking().getFirst();
        var next = choice.ranking().get(1);
        var behind = next.behind();
        boolean clear = behind.filter(Behind::isClear).isPresent();
        var draft = new Draft(this, Weight.NOTE)
                .of(TechniqueRuns.of(experiment)
                        .filter(runs -> runs.technique().equals(best.technique()))
                        .findFirst()
                        .orElseThrow())
                .shownBy(ChartTopic.LONG_RUN)
                .says(
                        (clear ? "least" : "least.unclear") + (choice.atBest().isEmpty() ? "" : ".at-best"),
                        best.techniqueName(),
                        amount(best, choice),
                        LossWords.per(choice.unit()),
                        next.techniqueName(),
                        amount(next, choice),
                        behind.map(LeastLoss::reason).orElse(""))
                .figure("loss", best.loss().mean(), choice.unit())
                .figure("second-best", next.loss().mean(), choice.unit());
        return clear ? draft.done() : draft.advises("least.unclear.advice").done();
    }

    private static String amount(Ranked ranked, TechniqueChoice choice) {
        return LossWords.amount(ranked.loss().mean(), choice.unit());
    }

    /** The cause of downtime that makes most of the difference. */
    private static String reason(Behind behind) {
        return behind.causes().stream()
                .findFirst()
                .filter(cause -> cause.extraSeconds() > 0)
                .map(cause -> Messages.get(
                        "least.cause", Messages.get("cause." + cause.kind().name())))
                .orElse("");
    }
}
