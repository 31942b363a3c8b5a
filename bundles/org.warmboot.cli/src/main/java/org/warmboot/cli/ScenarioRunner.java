package org.warmboot.cli;

import java.util.List;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.question.Question;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.RunOutcome;

/** Answers questions. */
final class ScenarioRunner {

    private ScenarioRunner() {}

    /**
     * Answers a question to a scenario.
     *
     * @throws CommandException if a technique could not do its work, or the user cancelled
     */
    static ScenarioResult finished(
            LoadedScenario loaded, Question question, RunOptions options, ProgressLine progress, Interrupt interrupt)
            throws CommandException {
        var sha256 = loaded.document().sha256().orElseThrow();
        var outcome = question.answer(sha256, options, progress, interrupt.token());
        progress.end();
        return switch (outcome) {
            case RunOutcome.Finished finished -> finished.result();
            case RunOutcome.Failed failed ->
                throw new CommandException(
                        ExitCode.INVALID,
                        Diagnostics.error(loaded.label(), loaded.line(failed.element()), failed.message()));
            // the interrupt that cancelled the run tells the user
            case RunOutcome.Cancelled cancelled -> throw new CommandException(ExitCode.CANCELLED, List.of());
        };
    }
}
