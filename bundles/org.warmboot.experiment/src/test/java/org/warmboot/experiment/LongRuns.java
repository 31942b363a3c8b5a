package org.warmboot.experiment;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.experiment.compile.ScenarioPlan;
import org.warmboot.experiment.longrun.LongRunCase;
import org.warmboot.experiment.longrun.ReplicationStore;
import org.warmboot.experiment.longrun.RunOptions;
import org.warmboot.experiment.run.LongRunCases;

/** Long runs of the examples, ready to be simulated. */
final class LongRuns {

    private LongRuns() {}

    /** All techniques of an experiment. */
    static List<LongRunCase> cases(String example, String experiment, RunOptions options) {
        return cases(ScenarioCompiler.compile(ExampleRuns.load(example)), experiment, options);
    }

    static List<LongRunCase> cases(ScenarioPlan plan, String experiment, RunOptions options) {
        return plans(plan, experiment)
                .map(run -> LongRunCases.of(run, options, CancelToken.NONE))
                .toList();
    }

    /** What was compiled of an experiment. */
    static List<RunPlan.LongRun> plans(String example, String experiment) {
        return plans(ScenarioCompiler.compile(ExampleRuns.load(example)), experiment)
                .toList();
    }

    private static Stream<RunPlan.LongRun> plans(ScenarioPlan plan, String experiment) {
        return plan.experiments().stream()
                .filter(each -> each.id().equals(experiment))
                .flatMap(each -> each.runs().stream())
                .map(RunPlan.LongRun.class::cast);
    }

    /** So many histories with a seed. */
    static RunOptions options(long seed, long replications) {
        return new RunOptions(
                0, OptionalLong.of(seed), OptionalLong.of(replications), OptionalDouble.of(0), ReplicationStore.NONE);
    }
}
