package org.warmboot.experiment.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.TechniquePlan;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.engine.trace.Outage;
import org.warmboot.engine.trace.Slowdown;
import org.warmboot.engine.workload.Disturbance;
import org.warmboot.engine.workload.ServiceModel;
import org.warmboot.engine.workload.ThroughputCurve;

/**
 * Throughput of all guests of hosts that serve the same workload; equal guests of equal hosts are computed once.
 *
 * <p>Guests share disk and link equally at all times (assumed; what one does not use while it is down is not given to
 * the others). A host that carries more guests than its own serves no more than it can: all of them get less, and file
 * caches that fill at that time fill the more slowly.
 */
final class HostThroughput {

    /** How many times the recovery time is looked at, and the least and the largest number of seconds. */
    private static final double RECOVERIES = 3;

    private static final double LEAST_SECONDS = 60;
    private static final double MOST_SECONDS = 3600;

    private record Machine(
            double readRate, double writeRate, double access, double linkRate, int guests, long cacheBytes) {}

    /** A guest with what its own turn, which ends at a time, and all turns do to it. */
    private record Served(ServiceModel model, Disturbance own, Disturbance all, double end) {}

    private final TechniquePlan technique;
    private final WorkloadPlan workload;
    private final double interval;
    private final Map<Machine, ServiceModel> models = new HashMap<>();
    private final Map<Served, ThroughputCurve> curves = new HashMap<>();

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

    /**
     * One curve for each guest of the host of a turn, whatever else happens to it in the turns of others. Time 0 is the
     * start of its own turn; the curve begins just before anything happens and ends when its throughput has returned.
     */
    List<ThroughputCurve> curves(HostTurn own, List<HostTurn> turns) {
        var host = own.plan().target();
        return host.guests().stream()
                .map(guest -> new Served(
                        model(host, host.guests().size(), guest.fileCacheBytes()),
                        disturbance(host, guest, own),
                        disturbance(host, guest, own, turns),
                        own.trace().endSeconds()))
                .map(served -> curves.computeIfAbsent(served, this::curve))
                .toList();
    }

    private Disturbance disturbance(HostPlan home, DomainPlan guest, HostTurn own, List<HostTurn> turns) {
        return Disturbance.together(turns.stream()
                .filter(turn -> turn.concerns(home))
                .map(turn -> disturbance(home, guest, turn).later(turn.start() - own.start()))
                .toList());
    }

    private Disturbance disturbance(HostPlan home, DomainPlan guest, HostTurn turn) {
        var own = nameless(Disturbance.of(
                turn.trace(), guest.id(), guest.services().getFirst().id()));
        var usual = model(home, home.guests().size(), guest.fileCacheBytes()).hotRequestsPerSecond();
        var slowdowns = new ArrayList<>(own.slowdowns());
        for (var stay : turn.places().of(guest.id())) {
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

    private ThroughputCurve curve(Served served) {
        var all = served.all();
        // one interval more than the turn, so that the curve begins with the usual throughput
        var before = Math.max(0, all.start()) + interval;
        var after = Math.max(served.own().end() - all.end() + afterOwnTurn(served), afterAllTurns(served));
        Samples.check(technique, before + all.end() - all.start() + after, interval);
        return ThroughputCurve.simulate(served.model(), all, new ThroughputCurve.Window(before, after, interval));
    }

    /** Seconds shown after the last effect of its own turn, were there no other. */
    private static double afterOwnTurn(Served served) {
        return Math.max(
                Math.max(LEAST_SECONDS, served.end() - served.own().lastReturn()),
                Math.min(RECOVERIES * recoverySeconds(served.model(), served.own()), MOST_SECONDS));
    }

    /** Seconds shown after the last effect of any turn, for a file cache that is not full by then. */
    private static double afterAllTurns(Served served) {
        var all = served.all();
        var rest = all.lastReturn() + recoverySeconds(served.model(), all) - all.end();
        return Math.clamp(RECOVERIES * rest, LEAST_SECONDS, MOST_SECONDS);
    }

    private static double recoverySeconds(ServiceModel model, Disturbance disturbance) {
        var before = Math.max(0, disturbance.start());
        return ThroughputCurve.simulate(
                        model, disturbance, new ThroughputCurve.Window(before, LEAST_SECONDS, Double.POSITIVE_INFINITY))
                .recoverySeconds();
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
