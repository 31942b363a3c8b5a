package org.warmboot.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.warmboot.analysis.distribution.Deterministic;
import org.warmboot.analysis.distribution.Distribution;
import org.warmboot.analysis.distribution.Exponential;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.analysis.montecarlo.RenewalPath;
import org.warmboot.analysis.montecarlo.RenewalPlan;
import org.warmboot.analysis.montecarlo.VectorSummary;
import org.warmboot.analysis.montecarlo.Worker;
import org.warmboot.engine.kernel.RandomStreams;

/** Ten years of the deterministic interval without playing its events; histories per second on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RenewalPathBenchmark {

    private static final int BLOCK = 1000;

    private static final HypoExponential LIFE = HypoExponential.of(240, 720);
    private static final double INTERVAL = 336;
    private static final double REJUVENATION = 5 / 60.0;
    private static final double TEN_YEARS = 87_600;

    private final Worker<VectorSummary> fixedRepair = workers(tenYears()).get();
    private final Worker<VectorSummary> randomRepair =
            workers(path(new Exponential(2))).get();
    private long first;

    /** The case that the target is set for. */
    static RenewalPath tenYears() {
        return path(new Deterministic(2));
    }

    static Supplier<Worker<VectorSummary>> workers(RenewalPath path) {
        return () -> path.worker(new RandomStreams(1), "server");
    }

    private static RenewalPath path(Distribution repair) {
        return new RenewalPath(RenewalPlan.of(LIFE, repair, REJUVENATION, INTERVAL, TEN_YEARS));
    }

    /** Repair of two hours. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public VectorSummary fixedRepair() {
        return fixedRepair.block(next(), BLOCK);
    }

    /** Exponential repair of the same mean: one logarithm per failure more. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public VectorSummary randomRepair() {
        return randomRepair.block(next(), BLOCK);
    }

    private long next() {
        first = (first + BLOCK) % 1_000_000_000;
        return first;
    }
}
