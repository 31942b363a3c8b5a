package org.warmboot.validation;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.validation.setting.GuestSize;
import org.warmboot.validation.setting.HostLoad;

/** How the memory of a host is spent, in bytes that cannot overflow. */
final class HostMemory {

    private HostMemory() {}

    /** Gives the memory of the hypervisor, of what its guests share, and of all domains that are not guests. */
    static BigInteger base(Host host) {
        return heap(host)
                .add(sum(host.getDomains().stream()
                        .filter(domain -> !(domain instanceof GuestDomain))
                        .map(domain -> BigInteger.valueOf(domain.getMemory()))));
    }

    /** Gives the memory of the hypervisor, the domains that are not guests, and the guests of a run. */
    static BigInteger of(HostLoad load) {
        return base(load.host())
                .add(sum(load.guests().stream().map(guest -> BigInteger.valueOf(guest.residentOn(load.host())))));
    }

    /** Gives the memory of the hypervisor and of all domains as they are drawn, paged out or not. */
    static BigInteger drawn(Host host) {
        return base(host).add(sum(guests(host).stream().map(guest -> resident(host, guest, guest.getMemory()))));
    }

    /**
     * Gives the memory of the hypervisor, the domains that are not guests, and some guests of equal memory; otherwise
     * they are like those drawn, the last one repeated.
     */
    static BigInteger with(Host host, long count, long memory) {
        List<GuestDomain> drawn = guests(host);
        if (drawn.isEmpty()) {
            return base(host).add(BigInteger.valueOf(count).multiply(BigInteger.valueOf(memory)));
        }
        BigInteger first = sum(drawn.stream().limit(count).map(guest -> resident(host, guest, memory)));
        BigInteger more = BigInteger.valueOf(Math.max(0, count - drawn.size()));
        return base(host).add(first).add(more.multiply(resident(host, drawn.getLast(), memory)));
    }

    static boolean fits(Host host, BigInteger needed) {
        return needed.compareTo(BigInteger.valueOf(host.getMemory())) <= 0;
    }

    private static BigInteger heap(Host host) {
        Hypervisor hypervisor = host.getHypervisor();
        if (hypervisor == null) {
            return BigInteger.ZERO;
        }
        long shared =
                hypervisor.getPaging() == null ? 0 : hypervisor.getPaging().getSharedCopy();
        return BigInteger.valueOf(hypervisor.getHeap()).add(BigInteger.valueOf(shared));
    }

    private static List<GuestDomain> guests(Host host) {
        return host.getDomains().stream()
                .filter(GuestDomain.class::isInstance)
                .map(GuestDomain.class::cast)
                .toList();
    }

    private static BigInteger resident(Host host, GuestDomain guest, long memory) {
        return BigInteger.valueOf(new GuestSize(guest, memory).residentOn(host));
    }

    private static BigInteger sum(Stream<BigInteger> sizes) {
        return sizes.reduce(BigInteger.ZERO, BigInteger::add);
    }
}
