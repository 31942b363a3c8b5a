package org.warmboot.exchange.merge;

import static org.warmboot.model.ModelPackage.Literals.DISK__CAPACITY;
import static org.warmboot.model.ModelPackage.Literals.DOMAIN__MEMORY;
import static org.warmboot.model.ModelPackage.Literals.HOST__CORES;
import static org.warmboot.model.ModelPackage.Literals.HOST__MEMORY;
import static org.warmboot.model.ModelPackage.Literals.HYPERVISOR__KIND;
import static org.warmboot.model.ModelPackage.Literals.HYPERVISOR__VERSION;

import org.warmboot.exchange.facts.HostFacts;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.HypervisorKind;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scenario;

/** Makes a host of what an inventory tells of it, and makes it large enough for what runs on it. */
final class HostMerge {
    private static final long GIB = 1L << 30;

    private final Host host;
    private final FoundValues values;
    private final HostFacts facts;

    private HostMerge(Host host, boolean fresh, HostFacts facts) {
        this.host = host;
        this.values = new FoundValues(host, fresh);
        this.facts = facts;
    }

    /** A host that the scenario has. */
    static HostMerge of(Host host, HostFacts facts) {
        var merge = new HostMerge(host, false, facts);
        merge.hypervisor(false);
        merge.privileged(false);
        return merge;
    }

    /** A host that the scenario does not have yet. */
    static HostMerge create(String name, HostFacts facts, Scenario scenario, Defaults defaults, FreshIds used) {
        var host = defaults.host();
        host.setName(name);
        host.setId(used.like(name, "host"));
        host.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element part && part.getId() != null) {
                part.setId(used.like(host.getId() + "." + part.getId(), "part"));
            }
        });
        scenario.getHosts().add(host);
        host.getDomains().stream()
                .filter(PrivilegedDomain.class::isInstance)
                .forEach(dom0 -> dom0.setOperatingSystem(
                        defaults.system(scenario, "host-linux").orElseThrow()));
        var merge = new HostMerge(host, true, facts);
        merge.hypervisor(true);
        merge.privileged(true);
        return merge;
    }

    Host host() {
        return host;
    }

    boolean isNew() {
        return values.fresh();
    }

    private void hypervisor(boolean fresh) {
        var hypervisor = host.getHypervisor();
        if (hypervisor == null) {
            return;
        }
        var found = new FoundValues(hypervisor, fresh);
        facts.kind().ifPresent(kind -> found.imported(HYPERVISOR__KIND, kind, file(), ""));
        facts.version().ifPresent(version -> found.imported(HYPERVISOR__VERSION, version, file(), ""));
        if (fresh) {
            hypervisor.setName(word(facts.kind().orElse(hypervisor.getKind())));
        }
    }

    /** The privileged domain, of which few inventories tell. */
    private void privileged(boolean fresh) {
        if (facts.privileged().isPresent()) {
            host.getDomains().stream()
                    .filter(PrivilegedDomain.class::isInstance)
                    .forEach(dom0 -> new FoundValues(dom0, fresh)
                            .imported(DOMAIN__MEMORY, facts.privileged().getAsLong(), file(), ""));
        }
    }

    /** Sets the sizes that depend on what runs there now. */
    void size() {
        long needed = host.getDomains().stream().mapToLong(Domain::getMemory).sum()
                + (host.getHypervisor() == null ? 0 : host.getHypervisor().getHeap());
        long room = (needed + GIB - 1) / GIB * GIB;
        if (facts.memory().isPresent() && facts.memory().getAsLong() >= needed) {
            values.imported(HOST__MEMORY, facts.memory().getAsLong(), file(), "");
        } else if (facts.memory().isPresent()) {
            values.assumed(
                    HOST__MEMORY,
                    room,
                    Messages.get("assumed.overcommitted", facts.memory().getAsLong() / GIB));
        } else {
            values.assumed(HOST__MEMORY, room, Messages.get("assumed.memory"));
        }
        int widest = host.getDomains().stream().mapToInt(Domain::getVcpus).max().orElse(1);
        if (facts.cores().isPresent()) {
            values.imported(HOST__CORES, facts.cores().getAsInt(), file(), "");
        } else {
            values.assumed(HOST__CORES, Math.max(16, widest), Messages.get("assumed.cores"));
        }
        storage(needed);
    }

    private void storage(long memory) {
        if (host.getDisks().isEmpty()) {
            return;
        }
        var disk = host.getDisks().getFirst();
        var found = new FoundValues(disk, values.fresh());
        if (facts.storage().isPresent() && facts.storage().getAsLong() >= memory) {
            found.imported(DISK__CAPACITY, facts.storage().getAsLong(), file(), "");
        } else if (values.fresh() || FoundValues.of(disk, DISK__CAPACITY).isPresent()) {
            found.assumed(
                    DISK__CAPACITY,
                    Math.max(2_000_000_000_000L, (memory + GIB - 1) / GIB * GIB),
                    Messages.get("assumed.storage"));
        }
    }

    private String file() {
        return facts.place().fileName();
    }

    private static String word(HypervisorKind kind) {
        return switch (kind) {
            case XEN -> "Xen";
            case KVM -> "KVM";
            case ESX -> "ESXi";
            case HYPER_V -> "Hyper-V";
            case OTHER -> "Hypervisor";
        };
    }
}
