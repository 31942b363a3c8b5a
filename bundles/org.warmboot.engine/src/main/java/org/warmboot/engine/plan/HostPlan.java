package org.warmboot.engine.plan;

import java.util.List;
import java.util.Optional;

/**
 * A virtualised server.
 *
 * @param id stable identifier
 * @param name name for people
 * @param cores processor cores
 * @param memoryBytes machine memory in bytes
 * @param resetSeconds time of a hardware reset in seconds, power-on self-test included
 * @param disk the disk that its domains share, with their files
 * @param imageDisk the disk for images of domains and checkpoints, perhaps the same one
 * @param link the network link through which its services answer
 * @param migrationLink the network link through which its domains migrate, perhaps the same one
 * @param hypervisor what runs the domains
 * @param domains domains in the order in which serial steps visit them, at most one of them privileged
 */
public record HostPlan(
        String id,
        String name,
        int cores,
        long memoryBytes,
        double resetSeconds,
        DiskPlan disk,
        DiskPlan imageDisk,
        LinkPlan link,
        LinkPlan migrationLink,
        HypervisorPlan hypervisor,
        List<DomainPlan> domains) {

    /** Checks the values; throws {@link IllegalArgumentException} with the one that is wrong. */
    public HostPlan {
        Require.text(id, "The identifier of a host");
        Require.text(name, "The name of host " + id);
        Require.positive(cores, "The number of cores of host " + name);
        Require.positive(memoryBytes, "The memory of host " + name);
        Require.notNegative(resetSeconds, "The reset time of host " + name);
        Require.present(disk, "The disk of host " + name);
        Require.present(imageDisk, "The disk for images of host " + name);
        Require.present(link, "The link of host " + name);
        Require.present(migrationLink, "The link for migrations of host " + name);
        Require.present(hypervisor, "The hypervisor of host " + name);
        domains = List.copyOf(domains);
        Require.distinct(domains, DomainPlan::id, "Identifiers of domains of host " + name);
        if (domains.stream()
                        .filter(domain -> domain.role() == DomainRole.PRIVILEGED)
                        .count()
                > 1) {
            throw new IllegalArgumentException("Host " + name + " must not have more than one privileged domain.");
        }
    }

    /** A host with one disk and one link for everything. */
    public HostPlan(
            String id,
            String name,
            int cores,
            long memoryBytes,
            double resetSeconds,
            DiskPlan disk,
            LinkPlan link,
            HypervisorPlan hypervisor,
            List<DomainPlan> domains) {
        this(id, name, cores, memoryBytes, resetSeconds, disk, disk, link, link, hypervisor, domains);
    }

    /** The same host with other domains. */
    public HostPlan with(List<DomainPlan> others) {
        return new HostPlan(
                id, name, cores, memoryBytes, resetSeconds, disk, imageDisk, link, migrationLink, hypervisor, others);
    }

    /** The privileged domain, absent for a hypervisor that needs none. */
    public Optional<DomainPlan> privilegedDomain() {
        return domains.stream()
                .filter(domain -> domain.role() == DomainRole.PRIVILEGED)
                .findFirst();
    }

    /**
     * Machine memory that a domain takes on this host, in bytes: all of its memory, or what paging leaves resident of a
     * guest that is idle.
     */
    public long residentBytes(DomainPlan domain) {
        return pages(domain)
                ? hypervisor.paging().orElseThrow().residentBytes(domain.memoryBytes())
                : domain.memoryBytes();
    }

    /** Machine memory of the one copy of pages that idle domains share, in bytes; 0 if the host does not page. */
    public long sharedBytes() {
        return hypervisor.paging().map(PagingPlan::sharedCopyBytes).orElse(0L);
    }

    /** Whether this host would page the domain out: it pages and the domain is an idle guest. */
    public boolean pages(DomainPlan domain) {
        return domain.role() == DomainRole.GUEST
                && domain.memory().idle()
                && hypervisor.paging().isPresent();
    }

    /** Guest domains in the order of the host. */
    public List<DomainPlan> guests() {
        return domains.stream()
                .filter(domain -> domain.role() == DomainRole.GUEST)
                .toList();
    }
}
