package org.warmboot.ui.replay;

import java.util.Comparator;
import java.util.List;
import org.warmboot.experiment.replay.Replay;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.report.html.words.SettingWords;
import org.warmboot.ui.Messages;

/**
 * A run that can be replayed.
 *
 * @param run what was found
 * @param replay what is watched of it
 */
record ReplayRun(RunResult run, Replay replay) {

    /** All runs of a result whose states were recorded; those with most guests come first. */
    static List<ReplayRun> of(ScenarioResult result) {
        return result.experiments().stream()
                .flatMap(experiment -> experiment.runs().stream())
                .sorted(Comparator.comparingInt(
                        (RunResult run) -> -run.parameters().domains()))
                .flatMap(run -> Replay.of(run).map(replay -> new ReplayRun(run, replay)).stream())
                .toList();
    }

    /** What it is, for people. */
    String label() {
        return Messages.text(
                "replay.run",
                run.techniqueName(),
                SettingWords.of(run.parameters()),
                run.parameters().serviceName());
    }
}
