package org.warmboot.benchmarks;

import java.util.SplittableRandom;
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
import org.warmboot.analysis.ctmc.Generator;
import org.warmboot.analysis.ctmc.Probabilities;
import org.warmboot.analysis.ctmc.SteadyStateSolver;
import org.warmboot.analysis.threads.Threads;

/**
 * Steady state of large chains, from the generator to probabilities with a residual of 10^-10.
 *
 * <p>{@code random}: 5 transitions with rates of 0.5 to 1.5 from each of 10^6 states to random ones: well conditioned
 * and the worst for the memory. {@code aging}: 1000 ages of a hypervisor by 1000 ages of a guest; both grow, either is
 * renewed from any age, and renewal of the hypervisor renews the guest, also 10^6 states with 5 transitions: hundreds
 * of plain sweeps, a few that are exact in loops. {@code agingUpright}: the same with the guest's age counted first, so
 * that the order of the states hides the loops. {@code birthDeath}: 10^5 states, rates of 10^-3 and 10^3.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 7, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class CtmcBenchmark {

    private static final int AGES = 1000;

    @Param({"random", "aging", "agingUpright", "birthDeath"})
    private String shape;

    private Generator chain;

    /** Builds the chain. */
    @Setup
    public void build() {
        chain = switch (shape) {
            case "aging" -> aging();
            case "agingUpright" -> upright(aging());
            case "random" -> random();
            default -> birthDeath();
        };
    }

    /** Solves it. */
    @Benchmark
    public Probabilities steadyState() {
        return new SteadyStateSolver(Threads.of(0)).of(chain).orElseThrow();
    }

    private static Generator aging() {
        var builder = Generator.states(AGES * AGES);
        for (var host = 0; host < AGES; host++) {
            for (var guest = 0; guest < AGES; guest++) {
                var state = host * AGES + guest;
                var hostStarts = host * AGES;
                builder.add(state, guest + 1 < AGES ? state + 1 : hostStarts, 1);
                builder.add(state, host + 1 < AGES ? state + AGES : guest + 1, 0.25);
                // failure and rejuvenation of the guest, failure of the hypervisor
                builder.add(state, guest > 0 ? hostStarts : hostStarts + AGES - 1, 0.01);
                builder.add(state, guest > 0 ? hostStarts : hostStarts + 2, 0.02);
                builder.add(state, state > 0 ? 0 : 1, 0.002);
            }
        }
        return builder.build();
    }

    private static Generator upright(Generator chain) {
        var builder = Generator.states(chain.size());
        chain.forEach((from, to, rate) -> builder.add(turned(from), turned(to), rate));
        return builder.build();
    }

    private static int turned(int state) {
        return state % AGES * AGES + state / AGES;
    }

    private static Generator random() {
        var states = AGES * AGES;
        var random = new SplittableRandom(1);
        var builder = Generator.states(states);
        for (var state = 0; state < states; state++) {
            builder.add(state, (state + 1) % states, 0.5 + random.nextDouble());
            for (var k = 1; k < 5; k++) {
                var target = random.nextInt(states - 1);
                builder.add(state, target < state ? target : target + 1, 0.5 + random.nextDouble());
            }
        }
        return builder.build();
    }

    private static Generator birthDeath() {
        var states = 100_000;
        var builder = Generator.states(states);
        for (var k = 0; k < states - 1; k++) {
            var rises = k < states / 2;
            builder.add(k, k + 1, rises ? 1e3 : 1e-3).add(k + 1, k, rises ? 1e-3 : 1e3);
        }
        return builder.build();
    }
}
