package org.warmboot.validation;

import java.util.ArrayList;
import java.util.List;
import org.warmboot.model.AgingIndicator;
import org.warmboot.model.AgingModel;
import org.warmboot.model.Domain;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.Renewed;
import org.warmboot.model.ThresholdTrigger;

/** What leaks on a host. */
final class AgingResources {

    private AgingResources() {}

    /**
     * One resource.
     *
     * @param indicator      what shows its age
     * @param throughputLoss share of the throughput that is lost in the end
     */
    record Resource(AgingIndicator indicator, double throughputLoss) {

        boolean shows(AgingIndicator wanted) {
            return wanted == AgingIndicator.THROUGHPUT ? throughputLoss > 0 : wanted == indicator;
        }

        boolean reaches(ThresholdTrigger threshold) {
            return threshold.getIndicator() != AgingIndicator.THROUGHPUT || threshold.getLevel() <= throughputLoss;
        }

        boolean ofGuest() {
            return indicator == AgingIndicator.GUEST_MEMORY;
        }

        Renewed renewed() {
            return switch (indicator) {
                case PRIVILEGED_MEMORY -> Renewed.PRIVILEGED_DOMAIN;
                case DRIVER_MEMORY -> Renewed.DRIVER_DOMAINS;
                case GUEST_MEMORY -> Renewed.GUEST_DOMAINS;
                case HYPERVISOR_HEAP, THROUGHPUT -> Renewed.HYPERVISOR;
            };
        }
    }

    static List<Resource> of(Host host) {
        var resources = new ArrayList<Resource>();
        Hypervisor hypervisor = host.getHypervisor();
        if (hypervisor != null && ages(hypervisor)) {
            resources.add(new Resource(AgingIndicator.HYPERVISOR_HEAP, loss(hypervisor.getAging())));
        }
        for (Domain domain : host.getDomains()) {
            if (domain.getOperatingSystem() != null
                    && domain.getOperatingSystem().getAging() != null) {
                resources.add(new Resource(
                        AgingModelCheck.indicator(domain),
                        loss(domain.getOperatingSystem().getAging())));
            }
        }
        return resources;
    }

    static boolean ages(Hypervisor hypervisor) {
        return hypervisor.getAging() != null || hypervisor.getLeakRate() > 0 || hypervisor.getLeakPerDomainReboot() > 0;
    }

    private static double loss(AgingModel aging) {
        return aging == null ? 0 : aging.getThroughputLoss();
    }
}
