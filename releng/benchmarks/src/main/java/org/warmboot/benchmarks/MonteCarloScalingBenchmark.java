package org.warmboot.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.warmboot.analysis.montecarlo.Goal;
import org.warmboot.analysis.montecarlo.MonteCarlo;
import org.warmboot.analysis.montecarlo.Observer;
import org.warmboot.analysis.montecarlo.Outcome;
import org.warmboot.analysis.montecarlo.RenewalPath;
import org.warmboot.analysis.montecarlo.ReplicationSettings;
import org.warmboot.analysis.montecarlo.VectorSummary;
import org.warmboot.analysis.statistics.Sample;
import org.warmboot.engine.kernel.CancelToken;

/**
 * What a second thread gains: the same histories by one thread and by two, in turn, so that other load on the machine
 * meets both. Read {@code twoToOne}; it needs two idle processors. The renewal path is the hard case, because its
 * histories are the shortest.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 1, time = 20)
@Fork(1)
public class MonteCarloScalingBenchmark {

    private static final int HISTORIES = 256 * 1000;

    private final RenewalPath path = RenewalPathBenchmark.tenYears();

    /** Time taken by one thread over time taken by two: median of the pairs of the only iteration. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Speedup {

        private final List<Double> ratios = new ArrayList<>();

        /** Forgets the iteration before. */
        @Setup(Level.Iteration)
        public void clear() {
            ratios.clear();
        }

        /** The median. */
        public double twoToOne() {
            return new Sample(ratios.stream().mapToDouble(Double::doubleValue).toArray()).median();
        }
    }

    /** Once by one thread, once by two. */
    @Benchmark
    public Outcome<VectorSummary> oneThenTwo(Speedup speedup) {
        var begin = System.nanoTime();
        var alone = run(1);
        var middle = System.nanoTime();
        var together = run(2);
        speedup.ratios.add((double) (middle - begin) / (System.nanoTime() - middle));
        if (!alone.equals(together)) {
            throw new IllegalStateException("the number of threads changes the result");
        }
        return together;
    }

    private Outcome<VectorSummary> run(int threads) {
        return new MonteCarlo<>(
                        new ReplicationSettings(256, HISTORIES, threads, Optional.empty()),
                        VectorSummary.EMPTY,
                        VectorSummary::with)
                .run(RenewalPathBenchmark.workers(path), Goal.none(), Observer.none(), CancelToken.NONE);
    }
}
