package org.warmboot.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.kernel.FluidResource;
import org.warmboot.engine.kernel.Simulation;

/**
 * Processor sharing: whenever one of n activities ends, another one of exponential work starts.
 *
 * <p>The peers have the easier task: they know the rate, which is 1, and nothing that they do could be stopped. Two of
 * them have neither calendar nor callbacks either.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class SharingBenchmark {

    private static final int BATCH = 4096;
    private static final int FEW = 64;

    /** Activities at once. */
    @Param({"10", "100", "1000", "10000", "100000"})
    private int activities;

    private double[] works;
    private int cursor;
    private long completions;
    private long stopAt;

    private Simulation simulation;
    private final Runnable whenDone = this::completed;
    private FluidResource resource;
    private Simulation rescanSimulation;
    private final Runnable whenRescanned = this::rescanned;
    private RescannedActivities rescanned;
    private double[] left;
    private BareHeap heap;
    private double now;

    /** Starts the first activities, the same ones for everybody. */
    @Setup(Level.Trial)
    public void start() {
        works = Exponential.values(1, 2);
        simulation = new Simulation();
        resource = new FluidResource(simulation, activities);
        left = new double[activities];
        heap = new BareHeap(activities + 1);
        for (int i = 0; i < activities; i++) {
            left[i] = next();
            resource.start(left[i], whenDone);
            heap.add(Double.doubleToRawLongBits(left[i]), i);
        }
        rescanSimulation = new Simulation();
        rescanned = new RescannedActivities(rescanSimulation, activities);
        for (int i = 0; i < activities; i++) {
            rescanned.start(i, left[i], whenRescanned);
        }
        rescanned.planNext();
    }

    private double next() {
        return works[cursor++ & (works.length - 1)];
    }

    private void completed() {
        completions++;
        resource.start(next(), whenDone);
    }

    /** Completions of the engine's resource, its events in the calendar included. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public long warmboot() {
        stopAt = completions + BATCH;
        CancelToken afterBatch = () -> completions >= stopAt;
        simulation.run(afterBatch);
        return completions;
    }

    /** The same by looking at every activity at every completion; without calendar and callback. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public double rescan() {
        for (int i = 0; i < FEW; i++) {
            int first = RescannedActivities.first(left);
            double step = left[first];
            RescannedActivities.subtract(left, step);
            now += step;
            left[first] = next();
        }
        return now;
    }

    /** The same with calendar and callback, rounded to nanoseconds each time. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public long rescanWithEvents() {
        stopAt = completions + FEW;
        rescanSimulation.run(() -> completions >= stopAt);
        return completions;
    }

    private void rescanned() {
        completions++;
        rescanned.start(rescanned.first(), next(), whenRescanned);
    }

    /** The same with a heap of the virtual times at which activities end; without calendar and callback. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public double bareHeap() {
        for (int i = 0; i < BATCH; i++) {
            now = Double.longBitsToDouble(heap.firstTime());
            int number = heap.firstNumber();
            heap.removeFirst();
            // numbers that are not negative have the order of their bits
            heap.add(Double.doubleToRawLongBits(now + next()), number);
        }
        return now;
    }
}
