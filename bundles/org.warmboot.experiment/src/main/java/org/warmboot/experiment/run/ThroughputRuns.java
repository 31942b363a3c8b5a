package org.warmboot.experiment.run;

import java.util.List;
import java.util.Optional;
import org.warmboot.engine.execution.TraceLevel;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.workload.ThroughputCurve;
import org.warmboot.experiment.compile.RunPlan;
import org.warmboot.experiment.result.RunResult;
import org.warmboot.experiment.result.Throughput;

/** Runs that follow the throughput of the first guest. */
final class ThroughputRuns {

    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final String UNIT = "MB/s";

    private ThroughputRuns() {}

    static RunResult run(RunPlan.Throughput run, CancelToken cancel) {
        var trace = Engine.run(run.plan(), run.parameters(), TraceLevel.OUTAGES, cancel);
        var host = run.plan().target();
        var guest = host.guests().getFirst();
        var outage = trace.outages().stream()
                .filter(each -> each.domain().equals(guest.id()))
                .findFirst()
                .orElseThrow();
        var curve = ThroughputCurve.simulate(
                run.workload(),
                host.disk(),
                host.link(),
                guest.fileCacheBytes(),
                outage,
                trace.fileCacheKept().getOrDefault(guest.id(), true),
                run.before(),
                run.after(),
                run.interval());
        var samples = curve.samples().stream()
                .map(sample -> new Throughput.Sample(sample.seconds(), megabytes(sample.bytesPerSecond())))
                .toList();
        var technique = run.plan().technique();
        return new RunResult(
                technique.id(),
                technique.name(),
                run.parameters(),
                Optional.of(TraceSummary.downtime(run.plan(), trace)),
                Optional.empty(),
                List.of(),
                List.of(new Throughput(
                        run.serviceName(),
                        UNIT,
                        samples,
                        megabytes(curve.hotBytesPerSecond()),
                        megabytes(curve.firstPassBytesPerSecond()),
                        curve.recoverySeconds())),
                Optional.empty())
                .with(CostSummary.migration(run.plan(), trace), CostSummary.costs(trace));
    }

    private static double megabytes(double bytes) {
        return bytes / BYTES_PER_MEGABYTE;
    }
}
