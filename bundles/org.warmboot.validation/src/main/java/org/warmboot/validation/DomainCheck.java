package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.DOMAIN__OPERATING_SYSTEM;
import static org.warmboot.model.ModelPackage.Literals.GUEST_DOMAIN__FILE_CACHE;
import static org.warmboot.model.ModelPackage.Literals.GUEST_DOMAIN__WORKING_SET;

import java.util.List;
import org.warmboot.model.Domain;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;

/** A domain has an operating system, and its memory holds its cache and working set. */
final class DomainCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        Usage usage = Usage.of(scenario);
        for (Host host : scenario.getHosts()) {
            for (Domain domain : host.getDomains()) {
                if (domain.getOperatingSystem() == null) {
                    var severity = usage.isUsed(host) ? Severity.ERROR : Severity.WARNING;
                    found.add(
                            severity,
                            domain,
                            DOMAIN__OPERATING_SYSTEM,
                            fixes(scenario, domain),
                            "domain.system",
                            domain);
                }
                if (domain instanceof GuestDomain guest) {
                    checkMemory(guest, found);
                }
            }
        }
    }

    private static void checkMemory(GuestDomain guest, Issues found) {
        if (guest.getFileCache() > guest.getMemory()) {
            found.warning(guest, GUEST_DOMAIN__FILE_CACHE, "domain.cache", guest);
        }
        if (guest.getWorkingSet() > guest.getMemory()) {
            found.warning(guest, GUEST_DOMAIN__WORKING_SET, "domain.working-set", guest);
        }
    }

    private static List<QuickFix> fixes(Scenario scenario, Domain domain) {
        return scenario.getOperatingSystems().stream()
                .map(system -> QuickFix.of(
                        Messages.get("fix.use", system), new Change.Set(domain, DOMAIN__OPERATING_SYSTEM, system)))
                .toList();
    }
}
