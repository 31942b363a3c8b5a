package org.warmboot.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.warmboot.experiment.longrun.SimulationProgress;
import org.warmboot.experiment.run.RunProgress;
import org.warmboot.experiment.study.StudyProgress;
import org.warmboot.style.Numbers;

/** One line on the terminal that tells how far a run is. */
final class ProgressLine implements Consumer<RunProgress> {

    private static final long INTERVAL_NANOS = 100_000_000;
    private static final String TO_LINE_START_AND_CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean visible;
    private long lastPrinted = System.nanoTime();
    private boolean printed;

    ProgressLine(PrintWriter terminal, boolean visible) {
        this.terminal = terminal;
        this.visible = visible;
    }

    @Override
    public void accept(RunProgress step) {
        show(step.simulation()
                .map(simulation -> simulated(step, simulation))
                .orElseGet(() -> Messages.get(
                        "run.progress", step.done(), step.total(), step.label(), Numbers.percent(step.share()))));
    }

    private static String simulated(RunProgress step, SimulationProgress simulation) {
        var text = Messages.get(
                "run.progress.simulation",
                Math.min(step.done() + 1, step.total()),
                step.total(),
                step.label(),
                simulation.done(),
                simulation.total());
        return Double.isFinite(simulation.remainingSeconds()) && simulation.remainingSeconds() >= 1
                ? Messages.get(
                        "run.progress.remaining", text, Numbers.duration(Math.ceil(simulation.remainingSeconds())))
                : text;
    }

    /** A sweep has gone on. */
    void step(StudyProgress step) {
        show(Messages.get("study.progress", step.done(), step.total(), step.label()));
    }

    private void show(String text) {
        if (visible && System.nanoTime() - lastPrinted > INTERVAL_NANOS) {
            lastPrinted = System.nanoTime();
            printed = true;
            terminal.print(TO_LINE_START_AND_CLEAR + text);
            terminal.flush();
        }
    }

    /** Takes the line away. */
    void end() {
        if (printed) {
            terminal.print(TO_LINE_START_AND_CLEAR);
            terminal.flush();
        }
    }
}
