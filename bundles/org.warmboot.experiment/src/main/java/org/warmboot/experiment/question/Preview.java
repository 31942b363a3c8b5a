package org.warmboot.experiment.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.result.Skipped;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.validation.Issue;

/** What a technique does to a host, as far as it can be told while it is edited. */
public sealed interface Preview {

    /** So many reasons are given at most: the others often follow from these. */
    int MOST = 3;

    /** It works. */
    record Works(RunResult run) implements Preview {}

    /** It cannot be run, and this is why, for people; a line for each reason. */
    record Refused(String reason) implements Preview {}

    /**
     * Gives the answer to a {@linkplain Question#technique question}, on the calling thread; empty if it was cancelled.
     *
     * @param cancel asked between and within runs
     */
    static Optional<Preview> of(Question question, CancelToken cancel) {
        var errors = question.errors();
        if (!errors.isEmpty()) {
            return Optional.of(new Refused(reasons(errors)));
        }
        return switch (question.answer("", RunOptions.DEFAULT, progress -> {}, cancel)) {
            case RunOutcome.Finished finished -> Optional.of(first(finished.result()));
            case RunOutcome.Failed failed -> Optional.of(new Refused(failed.message()));
            case RunOutcome.Cancelled cancelled -> Optional.empty();
        };
    }

    /** Why something cannot be run, for people; a line for each of the first reasons. */
    static String reasons(List<Issue> errors) {
        return errors.stream().map(Issue::message).distinct().limit(MOST).collect(Collectors.joining("\n"));
    }

    private static Preview first(ScenarioResult result) {
        ExperimentResult experiment = result.experiments().getFirst();
        return experiment.runs().isEmpty()
                ? new Refused(experiment.skipped().stream()
                        .map(Skipped::reason)
                        .findFirst()
                        .orElse(""))
                : new Works(experiment.runs().getFirst());
    }
}
