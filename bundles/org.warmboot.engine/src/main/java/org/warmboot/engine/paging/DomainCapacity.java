package org.warmboot.engine.paging;

import org.warmboot.engine.plan.PagingPlan;

/**
 * How many equal domains fit the memory of a host.
 *
 * <p>With paging n_max = floor((M - M_base - S) / (w m (1 - sigma))): M memory of the host, M_base that of hypervisor
 * and privileged domain, m that of a domain, w the share of an idle domain that stays resident, sigma the share of it
 * that equals pages of others, S the one copy of those. Without paging floor((M - M_base) / m).
 *
 * @param allocated domains that fit if each has all its memory
 * @param paged idle domains that fit with paging
 */
public record DomainCapacity(int allocated, int paged) {

    /**
     * Capacity of a host for idle domains.
     *
     * @param hostBytes memory of the host in bytes
     * @param baseBytes memory of hypervisor and privileged domain in bytes
     * @param domainBytes memory of each domain in bytes, above 0
     * @throws IllegalArgumentException if the domains have no memory, or so little that none of it stays resident
     */
    public static DomainCapacity of(long hostBytes, long baseBytes, long domainBytes, PagingPlan paging) {
        long resident = paging.residentBytes(domainBytes);
        if (domainBytes <= 0 || resident <= 0) {
            throw new IllegalArgumentException("Domains of " + domainBytes + " bytes keep no memory of their own.");
        }
        return new DomainCapacity(
                count(hostBytes - baseBytes, domainBytes),
                count(hostBytes - baseBytes - paging.sharedCopyBytes(), resident));
    }

    private static int count(long free, long each) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, free) / each);
    }
}
