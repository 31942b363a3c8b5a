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
 * <p>The peers have the easier task: nothing that they do could be stopped, and all but one know the rate, which is 1.
 * Two of them have neither calendar nor callbacks either. The collector is that of the command line: with the barriers
 * of G1 a completion takes half as long again.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
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
    private Simulation sharesSimulation;
    private final Runnable whenShareDone = this::shareDone;
    private RescannedShares shares;
    private double[] left;
    private BareHeap heap;
    private double now;

    /** Starts the first activities, the same ones for everybody. */
    @Setup(Level.Trial)
    public void start() {
        works = DrawnTimes.values(1, 2);
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
        sharesSimulation = new Simulation();
        shares = new RescannedShares(sharesSimulation, activities);
        for (int i = 0; i < activities; i++) {
            shares.start(left[i], 1, whenShareDone);
        }
        shares.planNext();
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
            int first = RescannedActivities.first(left, left.length);
            double step = left[first];
            RescannedActivities.subtract(left, left.length, step);
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

    /** The same with weights, an activity for each start and a rate that depends on who is there. */
    @Benchmark
    @OperationsPerInvocation(FEW)
    public long rescanOfShares() {
        stopAt = completions + FEW;
        sharesSimulation.run(() -> completions >= stopAt);
        return completions;
    }

    private void shareDone() {
        completions++;
        shares.start(next(), 1, whenShareDone);
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
