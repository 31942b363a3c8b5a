package org.warmboot.benchmarks;

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
import org.warmboot.engine.execution.Completed;
import org.warmboot.engine.execution.Execution;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.TraceLevel;

/** Cold-VM reboot of a host with 1,000 domains that all shut down and boot at once, each with a service. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(2)
public class BootStormBenchmark {

    private static final int DOMAINS = 1000;

    /** What the engine records: outages only, or every phase. */
    @Param({"OUTAGES", "PHASES"})
    private TraceLevel level;

    private final Plan plan = Fleet.plan(1, DOMAINS, Fleet.cold());

    /** Refuses to measure a reboot after which a service is missing. */
    @Setup
    public void check() {
        if (coldReboot().outages().stream().filter(outage -> outage.ended()).count() != DOMAINS) {
            throw new IllegalStateException("Not every service came back.");
        }
    }

    /** One reboot. */
    @Benchmark
    public RunTrace coldReboot() {
        return ((Completed) Execution.run(plan, CancelToken.NONE, level)).trace();
    }
}
