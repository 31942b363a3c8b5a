package org.warmboot.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.longrun.ComponentPlan;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.DurationSampler;
import org.warmboot.engine.longrun.HostOperation;
import org.warmboot.engine.longrun.LifePlan;
import org.warmboot.engine.longrun.LoadCurve;
import org.warmboot.engine.longrun.LongRunPlan;
import org.warmboot.engine.longrun.LongRunPolicy;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.OpenTimes;
import org.warmboot.engine.longrun.OperationPlan;
import org.warmboot.engine.longrun.OperationPlan.Outage;

/** Ten years of operation to play. */
final class LongRunPlans {

    static final double HOUR = 3600;
    static final double YEARS = 87_600 * HOUR;
    private static final double WEEK = 168 * HOUR;

    private LongRunPlans() {}

    /** One host and one guest under a deterministic interval: two stages of 240 h and 720 h, 336 h, 5 min, 2 h. */
    static LongRunPlan deterministicInterval() {
        var xen = new ComponentPlan(
                "xen", Role.HYPERVISOR, life(Optional.of(exponential(240)), 720, 2), Optional.empty(), 0);
        var interval = new Periodic(336 * HOUR, 336 * HOUR);
        var policy =
                new LongRunPolicy(true, interval, true, true, OpenTimes.ALWAYS, operation(300, List.of("vm"), "xen"));
        var host = new HostOperation("host", List.of(xen, guest("vm", Optional.empty())), List.of(policy));
        return new LongRunPlan(List.of(host), 1, 0, YEARS, 0, LoadCurve.CONSTANT);
    }

    /** Hosts of a cluster, one away at a time, guests rebooted every week and hypervisors every fourth. */
    static LongRunPlan fleet(int hosts, int guests) {
        return new LongRunPlan(
                IntStream.range(0, hosts).mapToObj(host -> host(host, guests)).toList(),
                1,
                60,
                YEARS,
                0,
                LoadCurve.CONSTANT);
    }

    private static HostOperation host(int number, int guests) {
        var xen = "xen" + number;
        var components = new ArrayList<ComponentPlan>();
        components.add(new ComponentPlan(
                xen, Role.HYPERVISOR, life(Optional.of(exponential(2000)), 6000, 2), Optional.empty(), 0));
        var names = IntStream.range(0, guests)
                .mapToObj(guest -> "vm" + number + "-" + guest)
                .toList();
        names.forEach(name -> components.add(guest(name, life(Optional.of(exponential(1000)), 2000, 1))));
        var policies = new ArrayList<LongRunPolicy>();
        policies.add(policy(true, 4 * WEEK, operation(42, names, xen)));
        names.forEach(name -> policies.add(policy(false, WEEK, operation(34, List.of(name), name))));
        return new HostOperation("host" + number, components, policies);
    }

    private static LongRunPolicy policy(boolean hypervisor, double interval, OperationPlan operation) {
        return new LongRunPolicy(
                hypervisor, new Periodic(interval, interval), false, false, OpenTimes.ALWAYS, operation);
    }

    private static ComponentPlan guest(String id, Optional<LifePlan> life) {
        return new ComponentPlan(id, Role.GUEST, life, Optional.empty(), 0);
    }

    private static Optional<LifePlan> life(Optional<DurationSampler> degradation, double failureHours, double hours) {
        return Optional.of(new LifePlan(degradation, exponential(failureHours), random -> hours * HOUR));
    }

    private static DurationSampler exponential(double hours) {
        return random -> hours * HOUR * random.standardExponential();
    }

    private static OperationPlan operation(double seconds, List<String> guests, String renewed) {
        var outages = new LinkedHashMap<String, List<Outage>>();
        guests.forEach(guest -> outages.put(guest, List.of(new Outage(0, seconds))));
        return new OperationPlan(new Rejuvenation("any", seconds, Map.of(renewed, seconds), List.of()), outages);
    }
}
