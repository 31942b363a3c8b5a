package org.warmboot.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.warmboot.engine.execution.Execution;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.TraceLevel;
import org.warmboot.examples.Examples;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.compile.ScenarioCompiler;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;

/** Warm, saved and cold-VM reboot of eleven JBoss domains, one after another: the main job of the engine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TechniquesBenchmark {

    private static final int DOMAINS = 11;

    /** What the engine records. */
    @Param({"OUTAGES", "PHASES"})
    private TraceLevel level;

    private List<Plan> plans;

    /** Compiles the plans out of the example. */
    @Setup
    public void compile() throws ScenarioFileException {
        var example = Examples.find("roothammer-dsn07").orElseThrow();
        var document = ScenarioFiles.load(Examples.open(example), example.fileName());
        plans = ScenarioCompiler.compile(document).experiments().getFirst().runs().stream()
                .filter(run -> run.parameters().domains() == DOMAINS)
                .filter(run -> run.parameters().service().equals("jboss"))
                .map(RunPlan::plan)
                .toList();
    }

    /** All three techniques. */
    @Benchmark
    public void warmSavedAndCold(Blackhole sink) {
        for (var plan : plans) {
            sink.consume(Execution.run(plan, CancelToken.NONE, level));
        }
    }
}
