package org.warmboot.engine.aging;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.Plan;
import org.warmboot.engine.trace.PhaseRecord;
import org.warmboot.engine.trace.RunTrace;

/**
 * What one execution of a technique does to the age of a host.
 *
 * @param technique identifier of the technique
 * @param seconds how long it takes
 * @param renewals components that are as new afterwards, each with the seconds from the start until it is
 * @param reboots seconds from the start at which a domain has been shut down to be booted again, one entry for each
 */
public record Rejuvenation(String technique, double seconds, Map<String, Double> renewals, List<Double> reboots) {

    /** Keeps copies that cannot change. */
    public Rejuvenation {
        renewals = Collections.unmodifiableMap(new LinkedHashMap<>(renewals));
        reboots = List.copyOf(reboots);
    }

    /**
     * Reads an execution.
     *
     * <p>A component that the technique renews is as new once it is back in the phase in which the technique leaves it,
     * or at the end if nothing was seen to happen to it. A domain takes memory of the hypervisor along when it has been
     * shut down; the privileged domain is part of the hypervisor.
     *
     * @param plan what was executed
     * @param renewed identifiers of the components that the technique renews
     * @param trace what happened, with its phases
     */
    public static Rejuvenation of(Plan plan, Set<String> renewed, RunTrace trace) {
        var phases = trace.phases().stream().collect(Collectors.groupingBy(PhaseRecord::component));
        var renewals = new LinkedHashMap<String, Double>();
        for (var component : renewed) {
            var own = phases.getOrDefault(component, List.of());
            var isTouched = !own.isEmpty() && !own.getLast().cause().isEmpty();
            renewals.put(component, isTouched ? own.getLast().start() : trace.endSeconds());
        }
        var reboots = plan.target().domains().stream()
                .filter(domain -> domain.role() != DomainRole.PRIVILEGED)
                .map(DomainPlan::id)
                .flatMap(domain -> trace.reboots().getOrDefault(domain, List.of()).stream())
                .sorted()
                .toList();
        return new Rejuvenation(plan.technique().id(), trace.endSeconds(), renewals, reboots);
    }

    /** Whether it renews all that the other one renews, so that the other one is not needed for a while. */
    public boolean covers(Rejuvenation other) {
        return !other.renewals.isEmpty() && renewals.keySet().containsAll(other.renewals.keySet());
    }
}
