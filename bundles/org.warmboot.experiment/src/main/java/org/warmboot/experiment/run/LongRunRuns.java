package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.warmboot.analysis.threads.Threads;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.longrun.Checkpoints;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.longrun.Simulated;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.solve.Derivation;
import org.warmboot.experiment.solve.Optimisation;

/** Runs of years of operation: all techniques of an experiment with the same service play the same histories. */
final class LongRunRuns {

    /** Share of the work that the simulation is thought to be where best intervals are searched as well. */
    private static final double SIMULATED = 0.3;

    private final RunOptions options;
    private final RunCount progress;
    private final CancelToken cancel;

    LongRunRuns(RunOptions options, RunCount progress, CancelToken cancel) {
        this.options = options;
        this.progress = progress;
        this.cancel = cancel;
    }

    /**
     * Runs of one experiment.
     *
     * @param runs techniques and services, in the order of the results
     */
    List<RunResult> run(List<RunPlan.LongRun> runs) {
        var results = new IdentityHashMap<RunPlan.LongRun, RunResult>();
        var together = new LinkedHashMap<String, List<RunPlan.LongRun>>();
        runs.forEach(run -> together.computeIfAbsent(run.parameters().service(), service -> new ArrayList<>())
                .add(run));
        together.forEach((service, techniques) -> {
            var played = play(techniques);
            for (var i = 0; i < techniques.size(); i++) {
                results.put(techniques.get(i), played.get(i));
            }
        });
        return runs.stream().map(results::get).toList();
    }

    private List<RunResult> play(List<RunPlan.LongRun> runs) {
        var cases = LongRunCases.prepare(runs, options, cancel);
        var together = progress.together(runs);
        var weight = cases.getFirst().settings().findIntervals() ? SIMULATED : 1;
        var simulated = LongRunSimulator.simulate(
                        cases,
                        options.effort(),
                        new Checkpoints(options.store(), CheckpointKey.of(cases)),
                        step -> together.simulated(step, weight),
                        cancel)
                .orElseThrow(LongRunRuns::cancelled);
        var results = new RunResult[runs.size()];
        var threads = Threads.of(options.threads());
        threads.each(runs.size(), i -> {
            var result = result(runs.get(i), cases.get(i), simulated.get(i));
            results[i] = searched(
                    cases.get(i), simulated.get(i), result, threads, share -> together.searched(i, share, weight));
            together.finished(i, weight);
        });
        return List.of(results);
    }

    /** A result with the best intervals, if they are wanted and there are any to choose. */
    private RunResult searched(
            LongRunCase one, Simulated simulated, RunResult result, Threads threads, DoubleConsumer share) {
        return one.settings().findIntervals() && Optimisation.isPossible(one)
                ? result.with(Optimisation.optimum(one, simulated, threads, share, cancel)
                        .orElseThrow(LongRunRuns::cancelled))
                : result;
    }

    private RunResult result(RunPlan.LongRun run, LongRunCase one, Simulated simulated) {
        return Executed.result(run, cancel).with(longRun(run, one, simulated));
    }

    private static LongRun longRun(RunPlan.LongRun run, LongRunCase one, Simulated simulated) {
        return new LongRun(
                one.plan().horizonSeconds(),
                one.plan().warmUpSeconds(),
                simulated.replications(),
                one.settings().level(),
                simulated.method(),
                run.words(),
                run.meaning(),
                simulated.measures(),
                simulated.gain(),
                Derivation.derive(one).analysis(),
                simulated.outages());
    }

    private static RunStoppedException cancelled() {
        return new RunStoppedException(new RunOutcome.Cancelled());
    }
}
