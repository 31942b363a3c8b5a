package org.warmboot.cli;

import java.util.List;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.run.RunOutcome;
import org.warmboot.experiment.run.ScenarioRun;

/** Runs scenarios. */
final class ScenarioRunner {

    private ScenarioRunner() {}

    /**
     * Runs all experiments of a scenario.
     *
     * @throws CommandException if a technique could not do its work, or the user cancelled
     */
    static ScenarioResult finished(
            LoadedScenario loaded, RunOptions options, ProgressLine progress, Interrupt interrupt)
            throws CommandException {
        options.seed().ifPresent(loaded.document().scenario()::setSeed);
        var plan = ScenarioCompiler.compile(loaded.document());
        var outcome = ScenarioRun.execute(plan, options, progress, interrupt.token());
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
