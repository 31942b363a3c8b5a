package org.warmboot.experiment.run;

import java.util.Optional;
import java.util.function.Consumer;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.longrun.SimulationProgress;

/** Counts the runs of a scenario and tells the observer. */
final class RunCount {

    private final Consumer<RunProgress> observer;
    private final int total;
    private int done;

    RunCount(Consumer<RunProgress> observer, int total) {
        this.observer = observer;
        this.total = total;
    }

    /** A run is over. */
    void finished(RunPlan run) {
        done++;
        observer.accept(new RunProgress(done, total, label(run)));
    }

    /** Some runs follow that are executed together. */
    Together together(int runs) {
        return new Together(done, runs);
    }

    private static String label(RunPlan run) {
        var parameters = run.parameters();
        return Messages.get(
                "progress.run", run.plan().technique().name(), parameters.serviceName(), parameters.domains());
    }

    /** Runs that are executed together. */
    final class Together {

        private final int before;
        private final int runs;

        private Together(int before, int runs) {
            this.before = before;
            this.runs = runs;
        }

        /** They are simulated, which is so much of all that they take. */
        void simulated(RunPlan first, SimulationProgress simulation, double weight) {
            var part = simulation.total() == 0 ? 0 : (double) simulation.done() / simulation.total();
            tell(label(first), weight * part, Optional.of(simulation));
        }

        /** The best intervals of one of them are searched; so much of all is done. */
        void searched(RunPlan run, double part) {
            tell(Messages.get("progress.search", run.plan().technique().name()), part, Optional.empty());
        }

        /** One of them is over; so much of all is done. */
        void finished(RunPlan run, double part) {
            done++;
            tell(label(run), part, Optional.empty());
        }

        private void tell(String label, double part, Optional<SimulationProgress> simulation) {
            observer.accept(new RunProgress(done, total, label, (before + runs * part) / total, simulation));
        }
    }
}
