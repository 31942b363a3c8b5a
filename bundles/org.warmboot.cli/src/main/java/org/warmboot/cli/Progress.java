package org.warmboot.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.warmboot.experiment.run.RunEvent;

/** One line on the terminal that tells how far a run is. */
final class Progress implements Consumer<RunEvent> {

    private static final long INTERVAL_NANOS = 100_000_000;
    private static final String TO_LINE_START_AND_CLEAR = "\r\u001b[K";

    private final PrintWriter terminal;
    private final boolean visible;
    private long lastPrinted = System.nanoTime();
    private boolean printed;

    Progress(PrintWriter terminal, boolean visible) {
        this.terminal = terminal;
        this.visible = visible;
    }

    @Override
    public void accept(RunEvent event) {
        if (visible && event instanceof RunEvent.Progress step && System.nanoTime() - lastPrinted > INTERVAL_NANOS) {
            lastPrinted = System.nanoTime();
            printed = true;
            terminal.print(TO_LINE_START_AND_CLEAR
                    + Messages.get("run.progress", step.done(), step.total(), step.label()));
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
