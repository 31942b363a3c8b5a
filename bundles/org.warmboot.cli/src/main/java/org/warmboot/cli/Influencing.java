package org.warmboot.cli;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.result.ExperimentResult;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.experiment.study.Influences;
import org.warmboot.experiment.study.TechniqueChoice;
import org.warmboot.experiment.study.TechniqueRanking;
import org.warmboot.model.file.ScenarioDocument;

/** Adds to the best technique of each long run which parameters its best intervals hang on. */
final class Influencing {

    private Influencing() {}

    /** The result with influences; throws {@link CommandException} if the user cancelled. */
    static ScenarioResult add(
            ScenarioResult result,
            ScenarioDocument document,
            RunOptions options,
            ProgressLine progress,
            Interrupt interrupt)
            throws CommandException {
        var experiments = new ArrayList<ExperimentResult>();
        for (var experiment : result.experiments()) {
            var runs = new ArrayList<RunResult>();
            var choices = TechniqueRanking.of(experiment);
            for (var run : experiment.runs()) {
                runs.add(
                        choices.stream().anyMatch(choice -> isBest(run, choice))
                                ? Influences.of(
                                                document,
                                                experiment.id(),
                                                run,
                                                options,
                                                progress::step,
                                                interrupt.token())
                                        .orElseThrow(() -> new CommandException(ExitCode.CANCELLED, List.of()))
                                : run);
            }
            experiments.add(new ExperimentResult(
                    experiment.id(),
                    experiment.name(),
                    experiment.kind(),
                    runs,
                    experiment.fits(),
                    experiment.skipped()));
        }
        progress.end();
        return new ScenarioResult(
                result.scenario(), result.sha256(), result.seed(), experiments, result.comparisons(), result.sources());
    }

    private static boolean isBest(RunResult run, TechniqueChoice choice) {
        return choice.service().equals(run.parameters().service())
                && choice.ranking().getFirst().technique().equals(run.technique());
    }
}
