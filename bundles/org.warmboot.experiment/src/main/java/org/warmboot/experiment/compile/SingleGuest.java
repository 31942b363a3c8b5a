package org.warmboot.experiment.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.engine.plan.Plan;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Policy;

/** One guest at a time, so that it does not contend with the others. */
final class SingleGuest {

    private SingleGuest() {}

    /**
     * A plan with one guest only on its target, for each guest there that a policy means: those that it names, or all
     * of them. By its identifier, in their order.
     */
    static Map<String, Plan> each(Policy policy, Plan plan) {
        var plans = new LinkedHashMap<String, Plan>();
        guests(policy, plan).forEach(guest -> plans.put(guest, on(plan, guest)));
        return plans;
    }

    private static Stream<String> guests(Policy policy, Plan plan) {
        var named = policy.getTargets().stream()
                .filter(Domain.class::isInstance)
                .map(Element::getId)
                .toList();
        return plan.target().guests().stream()
                .map(DomainPlan::id)
                .filter(guest -> named.isEmpty() || named.contains(guest));
    }

    private static Plan on(Plan plan, String guest) {
        var hosts = plan.hosts().stream()
                .map(host -> host.id().equals(plan.targetHost()) ? on(host, guest) : host)
                .toList();
        return new Plan(hosts, plan.technique(), plan.targetHost(), plan.seed());
    }

    private static HostPlan on(HostPlan host, String guest) {
        var domains = host.domains().stream()
                .filter(domain ->
                        domain.role() != DomainRole.GUEST || domain.id().equals(guest))
                .toList();
        return host.with(domains);
    }
}
