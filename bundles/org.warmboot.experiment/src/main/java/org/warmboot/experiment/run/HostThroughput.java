package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.engine.cluster.RateProfile;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.plan.TechniquePlan;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.trace.RunTrace;
import org.warmboot.engine.trace.Slowdown;
import org.warmboot.engine.workload.Disturbance;
import org.warmboot.engine.workload.ServiceModel;
import org.warmboot.engine.workload.ThroughputCurve;

/**
 * Throughput of all guests of hosts that serve the same workload; equal guests of equal hosts are computed once.
 *
 * <p>Guests share disk and link equally at all times (assumed; what one does not use while it is down is not given to
 * the others). A host that carries more guests than its own serves no more than it can: all of them get less.
 */
final class HostThroughput {

    /** How many times the recovery time is looked at, and the least and the largest number of seconds. */
    private static final double RECOVERIES = 3;

    private static final double LEAST_SECONDS = 60;
    private static final double MOST_SECONDS = 3600;

    private record Machine(
            double readRate, double writeRate, double access, double linkRate, int guests, long cacheBytes) {}

    private record Turn(ServiceModel model, Disturbance disturbance, double end) {}

    private final TechniquePlan technique;
    private final WorkloadPlan workload;
    private final double interval;
    private final Map<Machine, ServiceModel> models = new HashMap<>();
    private final Map<Turn, ThroughputCurve> curves = new HashMap<>();

    /**
     * Throughput of a workload.
     *
     * @param technique whose turns are looked at
     * @param workload requests for files
     * @param interval seconds between samples
     */
    HostThroughput(TechniquePlan technique, WorkloadPlan workload, double interval) {
        this.technique = technique;
        this.workload = workload;
        this.interval = interval;
    }

    /** One curve for each guest of a host, from just before the technique until its throughput has returned. */
    List<ThroughputCurve> curves(Plan plan, HostPlan host, RunTrace trace) {
        var places = new GuestPlaces(plan, trace);
        return host.guests().stream()
                .map(guest -> new Turn(
                        model(host, host.guests().size(), guest.fileCacheBytes()),
                        disturbance(host, guest, trace, places),
                        trace.endSeconds()))
                .map(turn -> curves.computeIfAbsent(turn, this::curve))
                .toList();
    }

    /** Change of the total throughput of the guests of a host that is not the target of the technique. */
    RateProfile change(Plan plan, HostPlan host, RunTrace trace) {
        var total = RateProfile.sum(
                curves(plan, host, trace).stream().map(RateProfile::of).toList());
        return RateProfile.sum(List.of(total, RateProfile.constant(-total.first())));
    }

    private Disturbance disturbance(HostPlan home, DomainPlan guest, RunTrace trace, GuestPlaces places) {
        var own = nameless(
                Disturbance.of(trace, guest.id(), guest.services().getFirst().id()));
        var usual = model(home, home.guests().size(), guest.fileCacheBytes()).hotRequestsPerSecond();
        var slowdowns = new ArrayList<>(own.slowdowns());
        for (var stay : places.of(guest.id())) {
            var rate = model(stay.host(), stay.guests(), guest.fileCacheBytes()).hotRequestsPerSecond();
            if (rate < usual) {
                slowdowns.add(new Slowdown("", stay.start(), stay.end(), rate / usual));
            }
        }
        return new Disturbance(own.outages(), own.fileCacheKept(), slowdowns);
    }

    private ServiceModel model(HostPlan host, int guests, long cacheBytes) {
        var disk = host.disk();
        var machine = new Machine(
                disk.readBytesPerSecond(),
                disk.writeBytesPerSecond(),
                disk.accessSeconds(),
                host.link().bytesPerSecond(),
                guests,
                cacheBytes);
        return models.computeIfAbsent(machine, key -> ServiceModel.of(workload, disk, host.link(), cacheBytes, guests));
    }

    private ThroughputCurve curve(Turn turn) {
        var disturbance = turn.disturbance();
        // one interval more than the turn, so that the curve begins with the usual throughput
        var before = disturbance.start() + interval;
        var least = Math.max(LEAST_SECONDS, turn.end() - disturbance.lastReturn());
        var rough = ThroughputCurve.simulate(
                turn.model(), disturbance, new ThroughputCurve.Window(before, least, Double.POSITIVE_INFINITY));
        var recovered = Math.min(RECOVERIES * rough.recoverySeconds(), MOST_SECONDS);
        Samples.check(technique, turn.end() + Math.max(least, recovered), interval);
        return ThroughputCurve.simulate(
                turn.model(), disturbance, new ThroughputCurve.Window(before, Math.max(least, recovered), interval));
    }

    private static Disturbance nameless(Disturbance disturbance) {
        return new Disturbance(
                disturbance.outages().stream()
                        .map(outage -> new Outage("", "", "", outage.start(), outage.end()))
                        .toList(),
                disturbance.fileCacheKept(),
                disturbance.slowdowns().stream()
                        .map(each -> new Slowdown("", each.start(), each.end(), each.factor()))
                        .toList());
    }
}
