package org.warmboot.engine.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.warmboot.engine.Testbed.LINK;
import static org.warmboot.engine.Testbed.MIB;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.warmboot.engine.Techniques;
import org.warmboot.engine.Testbed;
import org.warmboot.engine.execution.Completed;
import org.warmboot.engine.execution.Execution;
import org.warmboot.engine.kernel.CancelToken;
import org.warmboot.engine.plan.AccessPattern;
import org.warmboot.engine.plan.Cost;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.plan.ServicePlan;
import org.warmboot.engine.plan.TechniquePlan;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.TraceLevel;
import org.warmboot.engine.workload.Disturbance;
import org.warmboot.engine.workload.ServiceModel;
import org.warmboot.engine.workload.ThroughputCurve;
import org.warmboot.engine.workload.ThroughputCurve.Window;

class RollingTechniquesTest {

    private static final int GUESTS = 11;
    private static final WorkloadPlan FILES =
            new WorkloadPlan(AccessPattern.SEQUENTIAL, 200, 512L << 10, 10, 0, 728 * MIB, true);
    private static final ServicePlan WEB = new ServicePlan("web", "Apache", Cost.NONE, Cost.NONE, Optional.of(FILES));

    private final Testbed testbed = Testbed.of(GUESTS).serving(WEB);

    @Test
    void servicesShareTheLinkOfTheirHost() {
        var host = timeline(run(Techniques.warm()));
        assertEquals(LINK.bytesPerSecond(), host.usual(), 1e-3);
        assertEquals(0, host.throughput().lowest(), 1e-3);
        assertEquals(LINK.bytesPerSecond(), host.throughput().last(), 1e-3);
    }

    @Test
    void aWarmClusterLosesTheMeanOutageOfItsServicesAndNeverMoreThanOneHost() {
        var trace = run(Techniques.warm());
        double mean = trace.outages().stream()
                .mapToDouble(each -> each.seconds())
                .average()
                .orElseThrow();
        assertEquals(42, mean, 2);
        var rolling = rolling(trace, 4);
        double lost = 4 * mean * LINK.bytesPerSecond();
        assertEquals(lost, rolling.workLostBytes(), 1e-9 * lost);
        assertEquals(3 * LINK.bytesPerSecond(), rolling.throughput().lowest(), 1e-2);
        assertEquals(4 * trace.endSeconds(), rolling.durationSeconds(), 1e-6);
    }

    @Test
    void aColdClusterLosesTheRefillAsWell() {
        var trace = run(Techniques.cold());
        double outage = trace.outages().stream()
                .mapToDouble(each -> each.seconds())
                .average()
                .orElseThrow();
        assertEquals(157, outage, 0.03 * 157);
        // all 11 services read their files from the one disk, then every file is in memory
        double pass = GUESTS * 200 * (0.0068 + 0.5 / 65.5);
        double lost = 2 * (outage + pass) * LINK.bytesPerSecond() - 2.0 * GUESTS * 200 * 0.5 * MIB;
        assertEquals(lost, rolling(trace, 2).workLostBytes(), 1e-9 * lost);
        assertTrue(rolling(trace, 2).workLostBytes()
                > 3 * rolling(run(Techniques.warm()), 2).workLostBytes());
    }

    @Test
    void theDisturbanceOfAServiceIsWhatTheTraceSaysOfIt() {
        var trace = run(Techniques.cold());
        var disturbance = Disturbance.of(trace, "vm3", "web");
        assertEquals(1, disturbance.outages().size());
        assertEquals("vm3", disturbance.outages().getFirst().domain());
        assertEquals(false, disturbance.fileCacheKept());
        assertEquals(List.of(), disturbance.slowdowns());
    }

    private RollingRejuvenation rolling(RunTrace trace, int hosts) {
        var timeline = timeline(trace);
        return RollingRejuvenation.of(new RollingPlan(
                IntStream.range(0, hosts).mapToObj(i -> timeline).toList(), 1, 0));
    }

    private HostTimeline timeline(RunTrace trace) {
        var host = testbed.host();
        var curves = host.guests().stream()
                .map(guest -> ThroughputCurve.simulate(
                        ServiceModel.of(FILES, host.disk(), host.link(), guest.fileCacheBytes(), GUESTS),
                        Disturbance.of(trace, guest.id(), WEB.id()),
                        new Window(10, 4000, Double.POSITIVE_INFINITY)))
                .toList();
        return HostTimeline.of(host.id(), curves, trace.endSeconds());
    }

    private RunTrace run(TechniquePlan technique) {
        Plan plan = testbed.plan(technique);
        return assertInstanceOf(Completed.class, Execution.run(plan, CancelToken.NONE, TraceLevel.OUTAGES))
                .trace();
    }
}
