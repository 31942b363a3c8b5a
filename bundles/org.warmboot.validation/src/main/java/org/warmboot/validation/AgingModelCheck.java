package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.AGING_MODEL__INDICATOR;
import static org.warmboot.model.ModelPackage.Literals.AGING_MODEL__LEAK_PER_REBOOT;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN__MEMORY;

import java.util.List;
import org.warmboot.model.AgingIndicator;
import org.warmboot.model.AgingModel;
import org.warmboot.model.Domain;
import org.warmboot.model.DriverDomain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scenario;

/** An aging model tells of the resource that its component has, and there is something of it. */
final class AgingModelCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        for (Host host : scenario.getHosts()) {
            if (host.getHypervisor() != null && host.getHypervisor().getAging() != null) {
                fits(host.getHypervisor().getAging(), host.getHypervisor(), AgingIndicator.HYPERVISOR_HEAP, found);
            }
            host.getDomains().stream()
                    .filter(domain -> domain.getOperatingSystem() != null
                            && domain.getOperatingSystem().getAging() != null)
                    .forEach(domain -> check(domain, domain.getOperatingSystem().getAging(), found));
        }
    }

    private static void check(Domain domain, AgingModel aging, Issues found) {
        AgingIndicator indicator = indicator(domain);
        fits(aging, domain, indicator, found);
        if (domain.getMemory() <= domain.getOperatingSystem().getResidentMemory()) {
            found.error(domain, DOMAIN__MEMORY, "aging.memory", domain, aging);
        }
        if (indicator == AgingIndicator.GUEST_MEMORY && aging.getLeakPerReboot() > 0) {
            var fix = QuickFix.of(
                    Messages.get("fix.no-reboot-leak"), new Change.Set(aging, AGING_MODEL__LEAK_PER_REBOOT, 0L));
            found.add(
                    Severity.WARNING, aging, AGING_MODEL__LEAK_PER_REBOOT, List.of(fix), "aging.reboot", aging, domain);
        }
    }

    static AgingIndicator indicator(Domain domain) {
        return switch (domain) {
            case PrivilegedDomain privileged -> AgingIndicator.PRIVILEGED_MEMORY;
            case DriverDomain driver -> AgingIndicator.DRIVER_MEMORY;
            default -> AgingIndicator.GUEST_MEMORY;
        };
    }

    private static void fits(AgingModel aging, Element component, AgingIndicator indicator, Issues found) {
        if (aging.getIndicator() != indicator && aging.getIndicator() != AgingIndicator.THROUGHPUT) {
            var fix = QuickFix.of(
                    Messages.get("fix.indicator", indicator), new Change.Set(aging, AGING_MODEL__INDICATOR, indicator));
            found.add(
                    Severity.ERROR,
                    aging,
                    AGING_MODEL__INDICATOR,
                    List.of(fix),
                    "aging.model",
                    aging,
                    component,
                    aging.getIndicator());
        }
    }
}
