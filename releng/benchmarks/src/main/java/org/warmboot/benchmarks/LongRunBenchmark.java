package org.warmboot.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.warmboot.engine.longrun.LongRunMeasure;
import org.warmboot.engine.longrun.LongRunSimulation;
import org.warmboot.engine.longrun.OutageLengths;

/** Ten years of operation, event by event; random numbers are drawn within the measurement. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(2)
public class LongRunBenchmark {

    private static final int HOSTS = 100;
    private static final int GUESTS = 20;

    private final LongRunSimulation one = new LongRunSimulation(LongRunPlans.deterministicInterval(), 20261120);
    private final LongRunSimulation fleet = new LongRunSimulation(LongRunPlans.fleet(HOSTS, GUESTS), 20261120);
    private final double[] values = new double[LongRunMeasure.COUNT];
    private final OutageLengths lengths = new OutageLengths();
    private int replication;

    /** Events of the replications: each action and each repair begins and ends. */
    @State(Scope.Thread)
    @AuxCounters
    public static class Events {

        /** Counted in one iteration. */
        public long events;
    }

    /** Replications of the deterministic interval. */
    @Benchmark
    public double deterministicInterval() {
        one.play(replication++, values, lengths);
        return values[0];
    }

    /** Replications of 100 hosts with 20 guests each. */
    @Benchmark
    public double fleet(Events counted) {
        fleet.play(replication++, values, lengths);
        double ofHosts = value(LongRunMeasure.HYPERVISOR_ACTIONS) + value(LongRunMeasure.HYPERVISOR_FAILURES);
        double ofGuests = value(LongRunMeasure.SYSTEM_ACTIONS) + value(LongRunMeasure.SYSTEM_FAILURES);
        counted.events += Math.round(2 * HOSTS * (ofHosts + GUESTS * ofGuests));
        return values[0];
    }

    private double value(LongRunMeasure measure) {
        return values[measure.ordinal()];
    }
}
