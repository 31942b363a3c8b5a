package org.warmboot.experiment.run;

import java.util.List;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.trace.TraceLevel;
import org.warmboot.engine.workload.Disturbance;
import org.warmboot.engine.workload.ServiceModel;
import org.warmboot.engine.workload.ThroughputCurve;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.result.Requests;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;
import org.warmboot.experiment.result.ThroughputCurves;

/** Runs that follow the throughput of the first guest. */
final class ThroughputRuns {

    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final String UNIT = "MB/s";

    private ThroughputRuns() {}

    static RunResult run(RunPlan.Throughput run, CancelToken cancel) {
        var trace = Engine.run(run.plan(), run.parameters(), TraceLevel.OUTAGES, cancel);
        var plan = run.plan();
        var guest = plan.target().guests().getFirst();
        Samples.check(plan.technique(), run.before() + trace.endSeconds() + run.after(), run.interval());
        var curve = ThroughputCurve.simulate(
                ServiceModel.of(
                        run.workload(), plan.target().disk(), plan.target().link(), guest.fileCacheBytes()),
                Disturbance.of(trace, guest.id(), guest.services().getFirst().id()),
                new ThroughputCurve.Window(run.before(), run.after(), run.interval()));
        var samples = curve.samples().stream()
                .map(sample -> new Throughput.Sample(sample.seconds(), megabytes(sample.bytesPerSecond())))
                .toList();
        var technique = run.plan().technique();
        return new RunResult(technique.id(), technique.name(), run.parameters())
                .with(TraceSummary.downtime(run.plan(), trace))
                .with(new ThroughputCurves(List.of(new Throughput(
                        run.serviceName(),
                        UNIT,
                        samples,
                        megabytes(curve.hotBytesPerSecond()),
                        megabytes(curve.firstPassBytesPerSecond()),
                        curve.recoverySeconds()))))
                .with(CostSummary.migration(run.plan(), trace))
                .with(CostSummary.costs(trace))
                .with(new Requests(
                        curve.requests().lost(),
                        curve.requests().delayed(),
                        curve.requests().longestQueue()));
    }

    private static double megabytes(double bytes) {
        return bytes / BYTES_PER_MEGABYTE;
    }
}
