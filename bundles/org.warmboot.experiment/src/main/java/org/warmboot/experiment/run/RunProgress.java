package org.warmboot.experiment.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.longrun.SimulationProgress;

/** Counts the runs of a scenario and tells the observer. */
final class RunProgress {

    private final Consumer<RunEvent> observer;
    private final int total;
    private int done;

    RunProgress(Consumer<RunEvent> observer, int total) {
        this.observer = observer;
        this.total = total;
    }

    /** A run is over. */
    void finished(RunPlan run) {
        done++;
        observer.accept(new RunEvent.Progress(done, total, label(run)));
    }

    /** Runs that are simulated together have gone on. */
    void simulating(List<RunPlan.LongRun> together, SimulationProgress simulation) {
        var part = simulation.total() == 0 ? 0 : (double) simulation.done() / simulation.total();
        observer.accept(new RunEvent.Progress(
                done,
                total,
                label(together.getFirst()),
                (done + together.size() * part) / total,
                Optional.of(simulation)));
    }

    private static String label(RunPlan run) {
        var parameters = run.parameters();
        return Messages.get(
                "progress.run", run.plan().technique().name(), parameters.serviceName(), parameters.domains());
    }
}
