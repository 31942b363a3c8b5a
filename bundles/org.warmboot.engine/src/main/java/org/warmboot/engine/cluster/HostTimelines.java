package org.warmboot.engine.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.engine.execution.Outage;
import org.warmboot.engine.execution.RunTrace;
import org.warmboot.engine.plan.DiskPlan;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.LinkPlan;
import org.warmboot.engine.plan.ServicePlan;
import org.warmboot.engine.plan.WorkloadPlan;
import org.warmboot.engine.workload.Disturbance;
import org.warmboot.engine.workload.ServiceModel;
import org.warmboot.engine.workload.ThroughputCurve;
import org.warmboot.engine.workload.ThroughputCurve.Window;

/**
 * Turns runs of a technique into timelines of hosts; models of equal services are built once.
 *
 * <p>The services of a host that have a workload share its disk and its link equally, whether the others answer or not.
 * Not for several threads at once.
 */
public final class HostTimelines {

    /** Everything that the model of a service depends on. */
    private record Kind(WorkloadPlan workload, DiskPlan disk, LinkPlan link, long cacheBytes, int sharers) {}

    private final Window window;
    private final Map<Kind, ServiceModel> models = new HashMap<>();

    /**
     * Timelines of hosts.
     *
     * @param window how much of the throughput of each service is followed; long enough after the return for its file
     *     cache to fill, since throughput stays as it is at the end; at least one second before, for the usual one
     */
    public HostTimelines(Window window) {
        this.window = new Window(Math.max(1, window.before()), window.after(), window.interval());
    }

    /**
     * The timeline of one host; it is away until the technique has ended.
     *
     * @param host the host whose guests are followed, wherever they go
     * @param trace what the technique did to it
     */
    public HostTimeline of(HostPlan host, RunTrace trace) {
        int sharers = (int) host.guests().stream().flatMap(guest -> guest.services().stream())
                .filter(service -> service.workload().isPresent()).count();
        var outages = new HashMap<String, List<Outage>>();
        trace.outages().forEach(each -> outages.computeIfAbsent(each.domain(), id -> new ArrayList<>()).add(each));
        var curves = new ArrayList<ThroughputCurve>();
        for (var guest : host.guests()) {
            for (var service : guest.services()) {
                service.workload().ifPresent(workload -> curves.add(ThroughputCurve.simulate(
                        models.computeIfAbsent(
                                new Kind(workload, host.disk(), host.link(), guest.fileCacheBytes(), sharers),
                                HostTimelines::model),
                        disturbance(trace, guest, service, outages.getOrDefault(guest.id(), List.of())),
                        window)));
            }
        }
        boolean returns = trace.outages().stream().allMatch(Outage::ended);
        return HostTimeline.of(host.id(), curves, returns ? trace.endSeconds() : Double.POSITIVE_INFINITY);
    }

    private static ServiceModel model(Kind kind) {
        return ServiceModel.of(kind.workload(), kind.disk(), kind.link(), kind.cacheBytes(), kind.sharers());
    }

    private static Disturbance disturbance(
            RunTrace trace, DomainPlan guest, ServicePlan service, List<Outage> outages) {
        return new Disturbance(
                outages.stream().filter(each -> each.service().equals(service.id())).toList(),
                trace.fileCacheKept().getOrDefault(guest.id(), true),
                trace.slowdowns().stream().filter(each -> each.domain().equals(guest.id())).toList());
    }
}
