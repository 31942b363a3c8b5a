package org.warmboot.validation;

import java.math.BigInteger;
import org.warmboot.model.Domain;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.units.DataSizes;

/** How the memory of a host is spent, in bytes that cannot overflow. */
final class HostMemory {

    private HostMemory() {
    }

    /** Gives the memory of the hypervisor and of all domains that are not guests. */
    static BigInteger base(Host host) {
        return heap(host).add(host.getDomains().stream().filter(domain -> !(domain instanceof GuestDomain))
                .map(HostMemory::of).reduce(BigInteger.ZERO, BigInteger::add));
    }

    /** Gives the memory of the hypervisor and of all domains as they are drawn. */
    static BigInteger drawn(Host host) {
        return heap(host).add(host.getDomains().stream().map(HostMemory::of).reduce(BigInteger.ZERO, BigInteger::add));
    }

    /** Gives the memory of the hypervisor, the domains that are not guests, and some equal guests. */
    static BigInteger with(Host host, int guests, long memory) {
        return base(host).add(BigInteger.valueOf(guests).multiply(BigInteger.valueOf(memory)));
    }

    static boolean fits(Host host, BigInteger needed) {
        return needed.compareTo(BigInteger.valueOf(host.getMemory())) <= 0;
    }

    static String text(BigInteger bytes) {
        boolean plain = bytes.bitLength() < Long.SIZE && bytes.signum() >= 0;
        return plain ? DataSizes.format(bytes.longValue()) : bytes + " B";
    }

    private static BigInteger heap(Host host) {
        return host.getHypervisor() == null ? BigInteger.ZERO : BigInteger.valueOf(host.getHypervisor().getHeap());
    }

    private static BigInteger of(Domain domain) {
        return BigInteger.valueOf(domain.getMemory());
    }
}
