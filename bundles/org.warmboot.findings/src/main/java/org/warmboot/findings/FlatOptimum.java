package org.warmboot.findings;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.experiment.measure.ChartTopic;
import org.warmboot.experiment.result.OptimalPolicy;
import org.warmboot.experiment.result.OptimalPolicy.Answer;
import org.warmboot.experiment.result.OptimalPolicy.AnswerKind;

/** So many intervals make no difference that one could measure that choosing among them is not worth the trouble. */
final class FlatOptimum implements FindingRule {

    /** Longest over shortest interval of a wide band: a monthly action may as well be one of every other week. */
    static final double WIDE = 2;

    @Override
    public String kind() {
        return "flat-optimum";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.winners()
                .flatMap(runs -> Stream.of(true, false)
                        .flatMap(hypervisor -> runs
                                .worst(run -> answer(run.optimum(), hypervisor), FlatOptimum::width)
                                .map(worst -> finding(runs, worst.part(), hypervisor))
                                .stream()));
    }

    private static Optional<Answer> answer(Optional<OptimalPolicy> optimum, boolean hypervisor) {
        return optimum.flatMap(found -> hypervisor ? Optional.of(found.hypervisor()) : found.operatingSystem())
                .filter(answer -> answer.kind() == AnswerKind.AT);
    }

    private static double width(Answer answer) {
        return answer.to() / answer.from();
    }

    private Finding finding(TechniqueRuns runs, Answer answer, boolean hypervisor) {
        boolean wide = width(answer) >= WIDE;
        var key = !wide
                ? "flat.fine"
                : answer.from() <= 0 ? "flat.down" : Double.isInfinite(answer.to()) ? "flat.up" : "flat";
        var draft = new Draft(this, wide ? Weight.NOTE : Weight.FINE)
                .of(runs)
                .shownBy(hypervisor ? ChartTopic.HYPERVISOR_INTERVAL : ChartTopic.SYSTEM_INTERVAL)
                .says(
                        key,
                        runs.name(),
                        Messages.get(hypervisor ? "flat.hypervisor" : "flat.system"),
                        LossWords.interval(answer.from()),
                        LossWords.interval(answer.to()))
                .figure("shortest", answer.from(), "s")
                .figure("longest", answer.to(), "s");
        return wide ? draft.advises("flat.advice").done() : draft.done();
    }
}
