package org.warmboot.experiment.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.warmboot.experiment.Messages;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.longrun.SimulationProgress;

/** Counts the runs of a scenario and tells the observer, one thing after the other, whatever thread they come from. */
final class RunCount {

    private final Consumer<RunProgress> observer;
    private final int total;
    private int done;

    RunCount(Consumer<RunProgress> observer, int total) {
        this.observer = observer;
        this.total = total;
    }

    /** A run is over. */
    synchronized void finished(RunPlan run) {
        done++;
        observer.accept(new RunProgress(done, total, label(run)));
    }

    /** Some runs follow that are executed together. */
    Together together(List<? extends RunPlan> runs) {
        return new Together(runs);
    }

    private static String label(RunPlan run) {
        var parameters = run.parameters();
        return Messages.get(
                "progress.run", run.plan().technique().name(), parameters.serviceName(), parameters.domains());
    }

    /** Runs that are executed together. */
    final class Together {

        private final int before = done;
        private final List<? extends RunPlan> runs;
        /** How much of what follows its simulation is done, by run. */
        private final double[] followed;

        private Together(List<? extends RunPlan> runs) {
            this.runs = runs;
            followed = new double[runs.size()];
        }

        /** They are simulated, which is so much of all that they take. */
        void simulated(SimulationProgress simulation, double weight) {
            synchronized (RunCount.this) {
                var part = simulation.total() == 0 ? 0 : (double) simulation.done() / simulation.total();
                tell(label(runs.getFirst()), weight * part, Optional.of(simulation));
            }
        }

        /** The best intervals of one of them are searched, of which a share is done; their simulation was so much. */
        void searched(int place, double share, double weight) {
            synchronized (RunCount.this) {
                followed[place] = share;
                tell(
                        Messages.get(
                                "progress.search",
                                runs.get(place).plan().technique().name()),
                        part(weight),
                        Optional.empty());
            }
        }

        /** One of them is over. */
        void finished(int place, double weight) {
            synchronized (RunCount.this) {
                done++;
                followed[place] = 1;
                tell(label(runs.get(place)), part(weight), Optional.empty());
            }
        }

        private double part(double weight) {
            return weight + (1 - weight) * Arrays.stream(followed).average().orElse(0);
        }

        private void tell(String label, double part, Optional<SimulationProgress> simulation) {
            observer.accept(new RunProgress(done, total, label, (before + runs.size() * part) / total, simulation));
        }
    }
}
