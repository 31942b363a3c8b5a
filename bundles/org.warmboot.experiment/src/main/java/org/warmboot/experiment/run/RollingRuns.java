package org.warmboot.experiment.run;

import java.util.stream.Collectors;
import org.warmboot.engine.cluster.HostTimeline;
import org.warmboot.engine.cluster.RollingPlan;
import org.warmboot.engine.cluster.RollingRejuvenation;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.Plan;
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
        var throughput = new HostThroughput(run.plan().technique(), run.workload(), run.interval());
        var timelines = run.hosts().stream()
                .map(plan -> timeline(run, plan, throughput, cancel))
                .toList();
        var standby = run.standsIn() ? timelines.getFirst().usual() : 0;
        var rolling = RollingRejuvenation.of(
                new RollingPlan(timelines, run.maxAway(), run.healthGate(), standby, Double.POSITIVE_INFINITY));
        return Executed.result(run, cancel).with(result(run, rolling));
    }

    private static HostTimeline timeline(
            RunPlan.Rolling run, Plan plan, HostThroughput throughput, CancelToken cancel) {
        var trace = Engine.run(plan, run.parameters(), TraceLevel.OUTAGES, cancel);
        // a technique that leaves a service down for good has no last turn
        TraceSummary.downtime(plan, trace);
        var timeline =
                HostTimeline.of(plan.targetHost(), throughput.curves(plan, plan.target(), trace), trace.endSeconds());
        var others = run.hosts().stream().map(Plan::targetHost).collect(Collectors.toSet());
        others.remove(plan.targetHost());
        return timeline.with(plan.hosts().stream()
                .filter(host -> others.contains(host.id()))
                .map(host -> throughput.change(plan, host, trace))
                .toList());
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
