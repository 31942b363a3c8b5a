package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.HOST__DISKS;
import static org.warmboot.model.ModelPackage.Literals.HOST__DOMAINS;
import static org.warmboot.model.ModelPackage.Literals.HOST__HYPERVISOR;
import static org.warmboot.model.ModelPackage.Literals.HOST__LINKS;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.warmboot.model.Element;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.ModelFactory;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scenario;
import org.warmboot.model.id.Ids;

/** A host has what its simulation needs; what is still being drawn only earns a warning. */
final class HostCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        Usage usage = Usage.of(scenario);
        Set<String> used = Ids.used(Set.of(scenario));
        for (Host host : scenario.getHosts()) {
            Severity severity = usage.isUsed(host) ? Severity.ERROR : Severity.WARNING;
            check(used, host, severity, found);
            if (!usage.isHelper(host) && host.getDomains().stream().noneMatch(GuestDomain.class::isInstance)) {
                report(
                        used,
                        host,
                        severity,
                        HOST__DOMAINS,
                        ModelFactory.eINSTANCE.createGuestDomain(),
                        "host.guest",
                        found);
            }
        }
    }

    private static void check(Set<String> used, Host host, Severity severity, Issues found) {
        var factory = ModelFactory.eINSTANCE;
        if (host.getHypervisor() == null) {
            report(used, host, severity, HOST__HYPERVISOR, factory.createHypervisor(), "host.hypervisor", found);
        }
        if (host.getDisks().isEmpty()) {
            report(used, host, severity, HOST__DISKS, factory.createDisk(), "host.disk", found);
        }
        if (host.getLinks().isEmpty()) {
            report(used, host, severity, HOST__LINKS, factory.createLink(), "host.link", found);
        }
        long privileged = host.getDomains().stream()
                .filter(PrivilegedDomain.class::isInstance)
                .count();
        if (privileged == 0) {
            var dom0 = factory.createPrivilegedDomain();
            report(used, host, severity, HOST__DOMAINS, dom0, "host.dom0", found);
        } else if (privileged > 1) {
            found.error(host, HOST__DOMAINS, "host.dom0-twice", host, privileged);
        }
    }

    private static void report(
            Set<String> used,
            Host host,
            Severity severity,
            EReference reference,
            Element missing,
            String key,
            Issues found) {
        missing.setId(Ids.fresh(used, Ids.prefix(missing.eClass())));
        Change change = reference.isMany()
                ? new Change.Add(host, reference, missing)
                : new Change.Set(host, reference, missing);
        var fix = QuickFix.of(Messages.get("fix.add", missing.eClass()), change);
        found.add(severity, host, reference, List.of(fix), key, host);
    }
}
