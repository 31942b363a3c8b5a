package org.warmboot.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.OptimalPolicy.AnswerKind;
import org.warmboot.experiment.result.RunResult;

/** So many intervals are as good as the best one that choosing among them is not worth the trouble. */
final class FlatOptimum implements FindingRule {

    /** Longest over shortest interval of a wide band: a monthly action may as well be one of every other week. */
    static final double WIDE = 2;

    private static final double DAY = 24 * 3600;

    @Override
    public Stream<ResultFinding> in(ExperimentResult experiment) {
        return experiment.runs().stream()
                .flatMap(run -> run.optimum().stream()
                        .map(optimum -> optimum.hypervisor())
                        .filter(FlatOptimum::isWide)
                        .map(answer -> finding(experiment, run, answer)));
    }

    private static boolean isWide(Answer answer) {
        return answer.kind() == AnswerKind.AT
                && answer.from() > 0
                && Double.isFinite(answer.to())
                && answer.to() >= WIDE * answer.from();
    }

    private static ResultFinding finding(ExperimentResult experiment, RunResult run, Answer answer) {
        return new ResultFinding(
                "flat-optimum",
                Weight.NOTE,
                experiment.id(),
                Optional.of(run.technique()),
                Messages.get("flat", run.techniqueName(), answer.from() / DAY, answer.to() / DAY),
                Messages.get("flat.advice"),
                List.of(
                        new ResultFinding.Figure("shortest", answer.from(), "s"),
                        new ResultFinding.Figure("longest", answer.to(), "s")));
    }
}
