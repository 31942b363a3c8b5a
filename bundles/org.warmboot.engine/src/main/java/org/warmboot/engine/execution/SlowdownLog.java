package org.warmboot.engine.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warmboot.engine.kernel.SimTime;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.trace.Slowdown;

/** Takes note of the times in which guests have less throughput than usual. */
final class SlowdownLog {

    private record Open(double factor, long since) {}

    private final Map<String, Open> open = new LinkedHashMap<>();
    private final List<Slowdown> ended = new ArrayList<>();

    /** Takes the present throughput of all guests of a host over. */
    void refresh(HostUnit host, long now) {
        double factor = host.throughputFactor();
        for (var domain : host.domains(DomainRole.GUEST)) {
            enter(domain.id(), factor, now);
        }
    }

    List<Slowdown> end(long now) {
        for (var domain : List.copyOf(open.keySet())) {
            enter(domain, 1, now);
        }
        return ended;
    }

    private void enter(String domain, double factor, long now) {
        var before = open.get(domain);
        if (before != null && before.factor != factor) {
            open.remove(domain);
            if (now > before.since) {
                ended.add(new Slowdown(domain, SimTime.toSeconds(before.since), SimTime.toSeconds(now), before.factor));
            }
        }
        if (factor < 1 && (before == null || before.factor != factor)) {
            open.put(domain, new Open(factor, now));
        }
    }
}
