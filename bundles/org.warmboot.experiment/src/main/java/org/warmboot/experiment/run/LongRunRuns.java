package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.warmboot.engine.execution.TraceLevel;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.longrun.Checkpoints;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.LongRunSimulator;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.longrun.Simulated;
import org.warmboot.experiment.result.LongRun;
import org.warmboot.experiment.result.LongRunAnalysis;
import org.warmboot.experiment.result.RunResult;

/** Runs of years of operation: all techniques of an experiment with the same service play the same histories. */
final class LongRunRuns {

    private final RunOptions options;
    private final RunProgress progress;
    private final CancelToken cancel;

    LongRunRuns(RunOptions options, RunProgress progress, CancelToken cancel) {
        this.options = options;
        this.progress = progress;
        this.cancel = cancel;
    }

    /**
     * Runs of one experiment.
     *
     * @param origin what tells the experiment from all others of all scenarios
     * @param runs techniques and services, in the order of the results
     */
    List<RunResult> run(String origin, List<RunPlan.LongRun> runs) {
        var results = new LinkedHashMap<RunPlan.LongRun, RunResult>();
        var together = new LinkedHashMap<String, List<RunPlan.LongRun>>();
        runs.forEach(run -> together
                .computeIfAbsent(run.parameters().service(), service -> new ArrayList<>())
                .add(run));
        together.forEach((service, techniques) -> {
            var played = play(String.join(" ", origin, service), techniques);
            for (var i = 0; i < techniques.size(); i++) {
                results.put(techniques.get(i), played.get(i));
            }
        });
        return runs.stream().map(results::get).toList();
    }

    private List<RunResult> play(String origin, List<RunPlan.LongRun> runs) {
        var cases = runs.stream().map(run -> LongRunCases.prepare(run, options, cancel)).toList();
        var checkpoints = new Checkpoints(options.store(), CheckpointKey.of(origin, cases));
        var simulated = LongRunSimulator.simulate(
                        cases,
                        options.threads(),
                        checkpoints,
                        step -> progress.simulating(runs, step),
                        cancel)
                .orElseThrow(LongRunRuns::cancelled);
        var results = new ArrayList<RunResult>();
        for (var i = 0; i < runs.size(); i++) {
            results.add(result(runs.get(i), cases.get(i), simulated.get(i)));
            progress.finished(runs.get(i));
        }
        return results;
    }

    private RunResult result(RunPlan.LongRun run, LongRunCase one, Simulated simulated) {
        var trace = Engine.run(run.plan(), run.parameters(), TraceLevel.OUTAGES, cancel);
        return new RunResult(
                        one.technique(),
                        one.techniqueName(),
                        run.parameters(),
                        Optional.of(TraceSummary.downtime(run.plan(), trace)),
                        Optional.of(TraceSummary.tasks(trace)),
                        List.of(),
                        List.of(),
                        Optional.empty())
                .with(CostSummary.migration(run.plan(), trace), CostSummary.costs(trace))
                .with(longRun(run, one, simulated));
    }

    private static LongRun longRun(RunPlan.LongRun run, LongRunCase one, Simulated simulated) {
        return new LongRun(
                one.plan().horizonSeconds(),
                one.plan().warmUpSeconds(),
                simulated.replications(),
                one.settings().level(),
                simulated.method(),
                run.words(),
                simulated.measures(),
                simulated.gain(),
                analysis(one),
                simulated.outages());
    }

    private static LongRunAnalysis analysis(LongRunCase one) {
        return new LongRunAnalysis(Optional.empty(), "not derived yet");
    }

    private static RunStoppedException cancelled() {
        return new RunStoppedException(new RunOutcome.Cancelled());
    }
}
