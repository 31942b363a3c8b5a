package org.warmboot.ui.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.warmboot.diagram.editor.StateDisplay;
import org.warmboot.diagram.figure.RunMark;
import org.warmboot.edit.session.ScenarioSession;
import org.warmboot.experiment.result.Downtime;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.ScenarioResult;
import org.warmboot.style.Numbers;
import org.warmboot.ui.Messages;
import org.warmboot.ui.scenario.ActiveScenario;
import org.warmboot.ui.scenario.OpenScenario;
import org.warmboot.ui.scenario.ScenarioListener;

/** Marks the hosts of a drawing with what the last run has found out about them: the technique with the least downtime. */
public final class HostMarks implements ScenarioListener, RunListener {

    private final RunService runs;
    private final ActiveScenario active;

    private HostMarks(IWorkbenchPage page, RunService runs) {
        this.runs = runs;
        active = new ActiveScenario(page, this);
    }

    /** Marks the hosts of the scenarios of a page as long as there is one. */
    public static void follow(IWorkbenchPage page, RunService runs) {
        var marks = new HostMarks(page, runs);
        runs.addListener(marks);
        marks.active.start();
    }

    @Override
    public void scenarioActivated(Optional<OpenScenario> open) {
        open.ifPresent(this::mark);
    }

    @Override
    public void scenarioChanged(OpenScenario open) {
        mark(open);
    }

    @Override
    public void runsChanged(ScenarioSession scenario, ScenarioRuns now) {
        active.current().filter(open -> open.session() == scenario).ifPresent(this::mark);
    }

    private void mark(OpenScenario open) {
        var marks = runs.of(open.session())
                .output()
                .map(output -> marks(output.result(), output.isStale(open.scenario())))
                .orElse(Map.of());
        open.shared().tabs().stream()
                .map(tab -> Adapters.adapt(tab, StateDisplay.class))
                .filter(display -> display != null)
                .forEach(display -> display.mark(marks));
    }

    /** Marks by the identifiers of the hosts; of several runs with a technique that with most guests counts. */
    static Map<String, RunMark> marks(ScenarioResult result, boolean stale) {
        var byHost = result.experiments().stream()
                .flatMap(experiment -> experiment.runs().stream())
                .filter(run -> run.downtime().isPresent())
                .collect(Collectors.groupingBy(run -> run.parameters().host()));
        var marks = new HashMap<String, RunMark>();
        byHost.forEach((host, found) -> mark(largest(found), stale).ifPresent(mark -> marks.put(host, mark)));
        return marks;
    }

    private static List<RunResult> largest(List<RunResult> found) {
        int most =
                found.stream().mapToInt(run -> run.parameters().domains()).max().orElse(0);
        return found.stream()
                .filter(run -> run.parameters().domains() == most)
                .sorted(Comparator.comparingDouble(HostMarks::seconds))
                .toList();
    }

    private static Optional<RunMark> mark(List<RunResult> found, boolean stale) {
        var lines = found.stream()
                .map(run -> Messages.text("mark.line", run.techniqueName(), Numbers.duration(seconds(run))))
                .distinct()
                .collect(Collectors.joining("\n"));
        var tip = Messages.text(stale ? "mark.stale" : "mark.fresh", lines);
        return found.stream()
                .findFirst()
                .map(best -> new RunMark(
                        Messages.text("mark.best", best.techniqueName(), Numbers.duration(seconds(best))), tip, stale));
    }

    private static double seconds(RunResult run) {
        return run.downtime().map(Downtime::mean).orElse(Double.MAX_VALUE);
    }
}
