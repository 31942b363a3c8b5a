package org.warmboot.experiment.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmboot.engine.aging.AgingIndicator;
import org.warmboot.engine.aging.LeakingResource;
import org.warmboot.engine.plan.DomainPlan;
import org.warmboot.engine.plan.DomainRole;
import org.warmboot.engine.plan.HostPlan;
import org.warmboot.model.AgingModel;
import org.warmboot.model.Domain;
import org.warmboot.model.DriverDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Technique;
import org.warmboot.model.ThresholdTrigger;
import org.warmboot.model.words.ElementNames;

/** Translates what leaks on a host, and what techniques and thresholds have to do with it. */
final class LeakCompiler {

    private LeakCompiler() {}

    /** What leaks: heap of the hypervisor, and memory of domains that their operating systems leave. */
    static List<LeakingResource> resources(Host host) {
        var resources = new ArrayList<LeakingResource>();
        heap(host.getHypervisor()).ifPresent(resources::add);
        for (var domain : host.getDomains()) {
            Optional.ofNullable(domain.getOperatingSystem().getAging())
                    .ifPresent(aging -> resources.add(memory(domain, aging)));
        }
        return resources;
    }

    private static Optional<LeakingResource> heap(Hypervisor hypervisor) {
        var aging = Optional.ofNullable(hypervisor.getAging());
        double rate =
                hypervisor.getLeakRate() + aging.map(AgingModel::getLeakRate).orElse(0.0);
        double reboot = hypervisor.getLeakPerDomainReboot()
                + aging.map(AgingModel::getLeakPerReboot).orElse(0L);
        return rate == 0 && reboot == 0 && aging.isEmpty()
                ? Optional.empty()
                : Optional.of(new LeakingResource(
                        hypervisor.getId(),
                        ElementNames.orId(hypervisor),
                        AgingIndicator.HYPERVISOR_HEAP,
                        hypervisor.getHeap(),
                        rate,
                        reboot,
                        aging.map(AgingModel::getThroughputLoss).orElse(0.0)));
    }

    private static LeakingResource memory(Domain domain, AgingModel aging) {
        var indicator = switch (domain) {
            case PrivilegedDomain privileged -> AgingIndicator.PRIVILEGED_MEMORY;
            case DriverDomain driver -> AgingIndicator.DRIVER_MEMORY;
            default -> AgingIndicator.GUEST_MEMORY;
        };
        return new LeakingResource(
                domain.getId(),
                ElementNames.orId(domain),
                indicator,
                domain.getMemory() - domain.getOperatingSystem().getResidentMemory(),
                aging.getLeakRate(),
                indicator == AgingIndicator.GUEST_MEMORY ? 0 : aging.getLeakPerReboot(),
                aging.getThroughputLoss());
    }

    /** Components of a host that a technique renews; services and device models do not age. */
    static Set<String> renewed(Technique technique, HostPlan host) {
        var components = new LinkedHashSet<String>();
        for (var renewed : technique.getRenews()) {
            switch (renewed) {
                case HYPERVISOR -> components.add(host.hypervisor().id());
                case PRIVILEGED_DOMAIN -> components.addAll(domains(host, DomainRole.PRIVILEGED));
                case DRIVER_DOMAINS -> components.addAll(domains(host, DomainRole.DRIVER));
                case GUEST_DOMAINS -> components.addAll(domains(host, DomainRole.GUEST));
                case SERVICES, DEVICE_MODELS -> {}
            }
        }
        return components;
    }

    private static List<String> domains(HostPlan host, DomainRole role) {
        return host.domains().stream()
                .filter(domain -> domain.role() == role)
                .map(DomainPlan::id)
                .toList();
    }

    /** Bytes of which resources a trigger waits for; a loss of throughput is that by one resource. */
    static Map<String, Double> levels(ThresholdTrigger trigger, List<LeakingResource> resources) {
        var levels = new LinkedHashMap<String, Double>();
        for (var resource : resources) {
            boolean throughput = trigger.getIndicator() == org.warmboot.model.AgingIndicator.THROUGHPUT;
            double most = throughput ? resource.throughputLoss() : 1;
            if (trigger.getLevel() <= most
                    && (throughput
                            || trigger.getIndicator()
                                    .getLiteral()
                                    .equals(resource.indicator().key()))) {
                levels.put(resource.component(), trigger.getLevel() / most * resource.capacityBytes());
            }
        }
        return levels;
    }
}
