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

/** Processor sharing: whenever one of n activities ends, another one of exponential work starts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(value = 2, jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
public class SharingBenchmark {

    private static final int BATCH = 4096;
    private static final int FEW = 64;

    /** Activities at once. */
    @Param({"100", "10000", "100000"})
    private int activities;

    private double[] works;
    private int cursor;
    private long completions;
    private long stopAt;

    private Simulation simulation;
    private final Runnable whenDone = this::completed;
    private FluidResource resource;
    private double[] left;
    private double now;

    /** Starts the first activities; the reference without virtual time starts the same ones. */
    @Setup(Level.Trial)
    public void start() {
        works = Exponential.values(1, 2);
        simulation = new Simulation();
        resource = new FluidResource(simulation, activities);
        left = new double[activities];
        for (int i = 0; i < activities; i++) {
            left[i] = next();
            resource.start(left[i], whenDone);
        }
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
            int first = 0;
            for (int j = 1; j < left.length; j++) {
                if (left[j] < left[first]) {
                    first = j;
                }
            }
            double step = left[first];
            for (int j = 0; j < left.length; j++) {
                left[j] -= step;
            }
            now += step;
            left[first] = next();
        }
        return now;
    }
}
