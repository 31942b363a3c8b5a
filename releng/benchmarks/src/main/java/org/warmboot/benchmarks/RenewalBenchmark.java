package org.warmboot.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.warmboot.analysis.distribution.HypoExponential;
import org.warmboot.analysis.distribution.Weibull;
import org.warmboot.analysis.optimum.Flatness;
import org.warmboot.analysis.optimum.OptimalPair;
import org.warmboot.analysis.optimum.Optimum;
import org.warmboot.analysis.optimum.RejuvenationOptimum;
import org.warmboot.analysis.renewal.AgeRejuvenation;
import org.warmboot.analysis.renewal.GuestClock;
import org.warmboot.analysis.renewal.NestedRejuvenation;

/** Answers of renewal theory: ten years of a deterministic interval, the best interval, the best pair of intervals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RenewalBenchmark {

    private static final Flatness FLATNESS = Flatness.share(0.01);

    private final AgeRejuvenation twoStages = AgeRejuvenation.of(HypoExponential.of(240, 720), 2, 5 / 60.0);
    private final AgeRejuvenation dohi = new AgeRejuvenation(240, Weibull.ofMean(2, 2160), 0.5, 1 / 6.0);
    private final NestedRejuvenation nested = new NestedRejuvenation(
            AgeRejuvenation.of(Weibull.ofMean(3, 720), 1, 0.03),
            AgeRejuvenation.of(Weibull.ofMean(3, 1000), 2, 0.03),
            GuestClock.PAUSE);

    /** Availability over ten years in closed form. */
    @Benchmark
    public double intervalAvailability() {
        return twoStages.intervalAvailability(336, 87_600);
    }

    /** Best interval of one layer. */
    @Benchmark
    public Optimum bestInterval() {
        return RejuvenationOptimum.byAvailability(dohi, FLATNESS);
    }

    /** Two layers at given intervals. */
    @Benchmark
    public double nestedAvailability() {
        return nested.cycle(168, 672).availability();
    }

    /** Best intervals of two layers. */
    @Benchmark
    public OptimalPair bestPair() {
        return RejuvenationOptimum.byAvailability(nested, FLATNESS);
    }
}
