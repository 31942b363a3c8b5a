package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.HYPERVISOR__FAILURE;
import static org.warmboot.model.ModelPackage.Literals.OPERATING_SYSTEM__FAILURE;

import java.util.LinkedHashSet;
import org.warmboot.model.Domain;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.Scenario;

/** In a long run a resource that is used up is a crash only if the component knows how it is repaired. */
final class ExhaustionCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        var hosts = new LinkedHashSet<Host>();
        LongRunChecks.of(scenario).stream().map(LongRunChecks::hosts).forEach(hosts::addAll);
        var systems = new LinkedHashSet<OperatingSystem>();
        for (Host host : hosts) {
            Hypervisor hypervisor = host.getHypervisor();
            if (hypervisor != null && AgingResources.ages(hypervisor) && hypervisor.getFailure() == null) {
                found.info(hypervisor, HYPERVISOR__FAILURE, "exhaustion", hypervisor);
            }
            host.getDomains().stream()
                    .map(Domain::getOperatingSystem)
                    .filter(system -> system != null && system.getAging() != null && system.getFailure() == null)
                    .forEach(systems::add);
        }
        systems.forEach(system -> found.info(system, OPERATING_SYSTEM__FAILURE, "exhaustion", system));
    }
}
