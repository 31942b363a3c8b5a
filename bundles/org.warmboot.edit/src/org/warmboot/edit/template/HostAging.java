package org.warmboot.edit.template;

import java.util.Objects;
import org.warmboot.model.Domain;
import org.warmboot.model.Host;
import org.warmboot.model.OperatingSystem;

/** Whether a host wears out, so that a question about it has an answer. */
final class HostAging {
    private HostAging() {}

    static boolean leaks(Host host) {
        var hypervisor = host.getHypervisor();
        return hypervisor != null
                        && (hypervisor.getAging() != null
                                || hypervisor.getLeakRate() > 0
                                || hypervisor.getLeakPerDomainReboot() > 0)
                || host.getDomains().stream()
                        .map(Domain::getOperatingSystem)
                        .filter(Objects::nonNull)
                        .map(OperatingSystem::getAging)
                        .anyMatch(Objects::nonNull);
    }

    static boolean fails(Host host) {
        var hypervisor = host.getHypervisor();
        return hypervisor != null && hypervisor.getFailure() != null
                || host.getDomains().stream()
                        .map(Domain::getOperatingSystem)
                        .filter(Objects::nonNull)
                        .map(OperatingSystem::getFailure)
                        .anyMatch(Objects::nonNull);
    }
}
