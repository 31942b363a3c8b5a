package org.warmboot.engine.longrun;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmboot.engine.aging.AgingIndicator;
import org.warmboot.engine.aging.LeakingResource;
import org.warmboot.engine.aging.Rejuvenation;
import org.warmboot.engine.longrun.ComponentPlan.Role;
import org.warmboot.engine.longrun.LongRunTrigger.Periodic;
import org.warmboot.engine.longrun.OperationPlan.Outage;

/** Small plans of long runs; times in seconds. */
final class Plans {

    static final double HOUR = 3600;
    static final double WEEK = 168 * HOUR;

    private Plans() {}

    static ComponentPlan component(String id, Role role) {
        return new ComponentPlan(id, role, Optional.empty(), Optional.empty(), 0);
    }

    static ComponentPlan component(String id, Role role, LifePlan life) {
        return new ComponentPlan(id, role, Optional.of(life), Optional.empty(), 0);
    }

    /** A component that lives and is repaired for so long, again and again. */
    static ComponentPlan failing(String id, Role role, double life, double repair) {
        return component(id, role, life(life, repair));
    }

    static LifePlan life(double failure, double repair) {
        return new LifePlan(Optional.empty(), random -> failure, random -> repair);
    }

    static LifePlan exponentialLife(double mean, double repair) {
        return new LifePlan(Optional.empty(), random -> mean * random.standardExponential(), random -> repair);
    }

    static LeakingResource leak(String component, double capacity, double perSecond, double perReboot, double loss) {
        return new LeakingResource(
                component, component, AgingIndicator.HYPERVISOR_HEAP, capacity, perSecond, perReboot, loss);
    }

    /** A technique that takes the guests away for its whole length and renews components at its end. */
    static OperationPlan operation(double seconds, List<String> guests, String... renewed) {
        var outages = new LinkedHashMap<String, List<Outage>>();
        guests.forEach(guest -> outages.put(guest, List.of(new Outage(0, seconds))));
        return new OperationPlan(rejuvenation(seconds, List.of(), renewed), outages);
    }

    static Rejuvenation rejuvenation(double seconds, List<Double> reboots, String... renewed) {
        var renewals = new LinkedHashMap<String, Double>();
        Arrays.stream(renewed).forEach(component -> renewals.put(component, seconds));
        return new Rejuvenation("technique", seconds, renewals, reboots);
    }

    /** A policy whose clock runs from start to start and does not care for repairs. */
    static LongRunPolicy policy(boolean hypervisor, LongRunTrigger trigger, OperationPlan operation) {
        return new LongRunPolicy(hypervisor, trigger, false, false, OpenTimes.ALWAYS, operation);
    }

    static LongRunPolicy pausing(boolean hypervisor, double interval, OperationPlan operation) {
        return new LongRunPolicy(hypervisor, every(interval), true, true, OpenTimes.ALWAYS, operation);
    }

    static Periodic every(double seconds) {
        return new Periodic(seconds, seconds);
    }

    static HostOperation host(List<ComponentPlan> components, LongRunPolicy... policies) {
        return new HostOperation("host", components, List.of(policies));
    }

    static LongRunPlan plan(double horizon, HostOperation... hosts) {
        return new LongRunPlan(List.of(hosts), hosts.length, 0, horizon, 0, LoadCurve.CONSTANT);
    }

    /** Ten years of a two-stage hypervisor under a deterministic interval. */
    static LongRunPlan deterministicInterval() {
        var life = new LifePlan(
                Optional.of(random -> 240 * HOUR * random.standardExponential()),
                random -> 720 * HOUR * random.standardExponential(),
                random -> 2 * HOUR);
        var components = List.of(component("xen", Role.HYPERVISOR, life), component("vm", Role.GUEST));
        return plan(87_600 * HOUR, host(components, pausing(true, 336 * HOUR, operation(300, List.of("vm"), "xen"))));
    }

    /** The same plan until another time. */
    static LongRunPlan until(double horizon, LongRunPlan plan) {
        return new LongRunPlan(
                plan.hosts(), plan.maxAway(), plan.healthGateSeconds(), horizon, plan.warmUpSeconds(), plan.load());
    }

    /** Asserts when something happens on a plan of one host and one guest, and that nothing more does. */
    static void assertTimes(LongRunPlan plan, LongRunMeasure measure, double... seconds) {
        for (int i = 0; i < seconds.length; i++) {
            assertEquals(i, play(until(seconds[i] - 1e-6, plan)).get(measure), measure + " before " + seconds[i]);
            assertEquals(i + 1, play(until(seconds[i] + 1e-6, plan)).get(measure), measure + " at " + seconds[i]);
        }
        assertEquals(seconds.length, play(plan).get(measure), measure + " in all");
    }

    /** Measures of one replication by name. */
    static Map<LongRunMeasure, Double> play(LongRunPlan plan) {
        return play(plan, 0, new OutageLengths());
    }

    static Map<LongRunMeasure, Double> play(LongRunPlan plan, int replication, OutageLengths lengths) {
        double[] values = new double[LongRunMeasure.COUNT];
        new LongRunSimulation(plan, 1).play(replication, values, lengths);
        var measures = new LinkedHashMap<LongRunMeasure, Double>();
        List.of(LongRunMeasure.values()).forEach(each -> measures.put(each, values[each.ordinal()]));
        return measures;
    }
}
