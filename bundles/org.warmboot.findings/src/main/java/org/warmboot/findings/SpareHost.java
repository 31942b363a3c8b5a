package org.warmboot.findings;

import java.util.Comparator;
import java.util.stream.Stream;
import org.warmboot.model.Cluster;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.Host;
import org.warmboot.style.Numbers;

/** The spare host of a cluster has no room for the guests of one of its hosts. */
final class SpareHost implements FindingRule {

    @Override
    public String kind() {
        return "spare-too-small";
    }

    @Override
    public Stream<Finding> in(Evidence evidence) {
        return evidence.scenario().getClusters().stream()
                .filter(cluster ->
                        cluster.getSpareHost() != null && !cluster.getHosts().isEmpty())
                .map(this::finding);
    }

    private Finding finding(Cluster cluster) {
        var spare = cluster.getSpareHost();
        var fullest = cluster.getHosts().stream()
                .max(Comparator.comparingDouble(SpareHost::guests))
                .orElseThrow();
        double needed = guests(fullest);
        double free = spare.getMemory() - own(spare) - guests(spare);
        boolean small = needed > free;
        var draft = new Draft(this, small ? Weight.IMPORTANT : Weight.FINE)
                .at(spare)
                .says(
                        small ? "spare" : "spare.fine",
                        Evidence.name(spare),
                        Numbers.bytes(Math.max(0, free)),
                        Evidence.name(fullest),
                        Numbers.bytes(needed))
                .figure("free", free, "B")
                .figure("needed", needed, "B");
        return small
                ? draft.advises("spare.advice", Numbers.bytes(needed - free)).done()
                : draft.done();
    }

    private static double guests(Host host) {
        return memory(host, true);
    }

    /** What the hypervisor and its helpers take. */
    private static double own(Host host) {
        double heap = host.getHypervisor() == null ? 0 : host.getHypervisor().getHeap();
        return heap + memory(host, false);
    }

    private static double memory(Host host, boolean ofGuests) {
        return host.getDomains().stream()
                .filter(domain -> domain instanceof GuestDomain == ofGuests)
                .mapToDouble(domain -> domain.getMemory())
                .sum();
    }
}
