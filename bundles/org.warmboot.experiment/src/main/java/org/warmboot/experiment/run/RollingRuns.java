package org.warmboot.experiment.run;

import java.util.List;
import java.util.stream.IntStream;
import org.warmboot.engine.cluster.HostTimeline;
import org.warmboot.engine.cluster.RollingPlan;
import org.warmboot.engine.cluster.RollingRejuvenation;
import org.warmboot.engine.cluster.TurnStarts;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.TraceLevel;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.result.Rolling;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;

/** Runs that rejuvenate the hosts of a cluster one after another. */
final class RollingRuns {

    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final String UNIT = "MB/s";

    private RollingRuns() {}

    static RunResult run(RunPlan.Rolling run, CancelToken cancel) {
        var turns = turns(run, cancel);
        var throughput = new HostThroughput(run.plan().technique(), run.workload(), run.interval());
        var timelines = turns.stream()
                .map(turn -> HostTimeline.of(
                        turn.plan().targetHost(),
                        throughput.curves(turn, turns),
                        turn.trace().endSeconds()))
                .toList();
        var standby = run.standsIn() ? timelines.getFirst().usual() : 0;
        var rolling = RollingRejuvenation.of(
                new RollingPlan(timelines, run.maxAway(), run.healthGate(), standby, Double.POSITIVE_INFINITY));
        return Executed.result(run, cancel).with(result(run, rolling));
    }

    private static List<HostTurn> turns(RunPlan.Rolling run, CancelToken cancel) {
        var traces = run.hosts().stream().map(plan -> trace(run, plan, cancel)).toList();
        var away = traces.stream().mapToDouble(RunTrace::endSeconds).toArray();
        var starts = TurnStarts.of(away, run.maxAway(), run.healthGate());
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new HostTurn(run.hosts().get(i), traces.get(i), starts[i]))
                .toList();
    }

    private static RunTrace trace(RunPlan.Rolling run, Plan plan, CancelToken cancel) {
        var trace = Engine.run(plan, run.parameters(), TraceLevel.OUTAGES, cancel);
        // a technique that leaves a service down for good has no last turn
        TraceSummary.downtime(plan, trace);
        return trace;
    }

    private static Rolling result(RunPlan.Rolling run, RollingRejuvenation rolling) {
        var profile = rolling.throughput();
        Samples.check(run.plan().technique(), profile.end() - profile.start(), run.interval());
        var samples = profile.sampled(profile.start(), profile.end(), run.interval()).stream()
                .map(sample -> new Throughput.Sample(sample.seconds(), megabytes(sample.bytesPerSecond())))
                .toList();
        return new Rolling(
                UNIT,
                samples,
                megabytes(rolling.usualBytesPerSecond()),
                megabytes(rolling.workLostBytes()),
                rolling.durationSeconds());
    }

    private static double megabytes(double bytes) {
        return bytes / BYTES_PER_MEGABYTE;
    }
}
