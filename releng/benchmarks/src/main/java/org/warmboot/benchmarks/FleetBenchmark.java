package org.warmboot.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.warmboot.engine.cluster.HostTimeline;
import org.warmboot.engine.cluster.RollingPlan;
import org.warmboot.engine.cluster.RollingRejuvenation;
import org.warmboot.engine.execution.Completed;
import org.warmboot.engine.execution.Execution;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.TraceLevel;
import org.warmboot.engine.workload.Disturbance;
import org.warmboot.engine.workload.ServiceModel;
import org.warmboot.engine.workload.ThroughputCurve;
import org.warmboot.engine.workload.ThroughputCurve.Window;

/**
 * Rolling warm-VM reboot of 1,000 hosts with 20 domains each, one host after another, in 512 MB.
 *
 * <p>Hosts do not act on each other, so that each is a run of its own whose start is the end of the run before; all
 * plans and all results are kept at once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 7, time = 1)
@Fork(value = 2, jvmArgsAppend = "-Xmx512m")
public class FleetBenchmark {

    private static final int HOSTS = 1000;
    private static final int DOMAINS = 20;

    private static final double HEALTH_GATE_SECONDS = 30;
    private static final Window SEEN = new Window(60, 60, 10);

    private final ServiceModel service = Fleet.webServer(DOMAINS);

    /** What the engine records: outages only, or every phase. */
    @Param({"OUTAGES", "PHASES"})
    private TraceLevel level;

    private final List<Plan> plans = IntStream.range(0, HOSTS)
            .mapToObj(number -> Fleet.plan(number, DOMAINS, Fleet.warm()))
            .toList();

    /** Refuses to measure a roll after which a service is missing. */
    @Setup
    public void check() {
        long ended = rollingReboot().stream()
                .flatMap(trace -> trace.outages().stream())
                .filter(outage -> outage.ended())
                .count();
        if (ended != HOSTS * DOMAINS) {
            throw new IllegalStateException("Not every service came back.");
        }
    }

    /** One roll over the fleet, and what the balancer in front of it sees: the total throughput over the hours. */
    @Benchmark
    public RollingRejuvenation rollingRebootBehindABalancer() {
        var timelines = new ArrayList<HostTimeline>(HOSTS);
        for (var plan : plans) {
            var trace = ((Completed) Execution.run(plan, CancelToken.NONE, level)).trace();
            var curves = plan.target().guests().stream()
                    .map(guest -> ThroughputCurve.simulate(
                            service,
                            Disturbance.of(
                                    trace,
                                    guest.id(),
                                    guest.services().getFirst().id()),
                            SEEN))
                    .toList();
            timelines.add(HostTimeline.of(plan.targetHost(), curves, trace.endSeconds()));
        }
        return RollingRejuvenation.of(new RollingPlan(timelines, 1, HEALTH_GATE_SECONDS));
    }

    /** One roll over the fleet. */
    @Benchmark
    public List<RunTrace> rollingReboot() {
        var traces = new ArrayList<RunTrace>(HOSTS);
        for (var plan : plans) {
            traces.add(((Completed) Execution.run(plan, CancelToken.NONE, level)).trace());
        }
        return traces;
    }
}
