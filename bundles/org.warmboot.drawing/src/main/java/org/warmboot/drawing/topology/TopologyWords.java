package org.warmboot.drawing.topology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmboot.drawing.Messages;
import org.warmboot.model.Cluster;
import org.warmboot.model.Disk;
import org.warmboot.model.Domain;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.Link;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.Scenario;
import org.warmboot.model.Service;
import org.warmboot.model.units.DataRates;
import org.warmboot.model.units.DataSizes;
import org.warmboot.model.units.Durations;
import org.warmboot.model.words.CamelCase;
import org.warmboot.model.words.ElementNames;

/** What the drawing of a topology says of its elements. */
public final class TopologyWords {

    private static final int MOST_BADGES = 4;
    private static final double FOUR_WEEKS = 4 * 7 * 24 * 3600.0;

    private TopologyWords() {}

    /** Processors, memory and disks of a host, and whether it is kept free: "spare · 4 cores · 12 GiB · 1 disk". */
    public static String size(Host host, Scenario scenario) {
        boolean spare = scenario.getClusters().stream().anyMatch(cluster -> cluster.getSpareHost() == host);
        return Messages.text(
                spare ? "host.spare" : "host.size",
                Messages.text("host.cores", host.getCores()),
                DataSizes.format(host.getMemory()),
                Messages.text("host.disks", host.getDisks().size()));
    }

    /**
     * A remark on a host.
     *
     * @param element what it names
     * @param text its name
     * @param tip an explanation
     */
    public record Badge(Element element, String text, String tip) {}

    /**
     * What else is to be said of a host: clusters that it is in and that have no frame, and policies that apply to it,
     * its cluster or its domains, each with its technique.
     */
    public static List<Badge> badges(Host host) {
        var badges = new LinkedHashMap<Element, Badge>();
        if (host.eContainer() instanceof Scenario scenario) {
            clustersWithoutFrame(host, scenario)
                    .forEach(cluster -> badges.put(cluster, new Badge(cluster, name(cluster), note(cluster))));
            for (var policy : scenario.getPolicies()) {
                if (policy.getTargets().stream().anyMatch(target -> concerns(target, host))) {
                    badges.put(policy, new Badge(policy, name(policy), Messages.text("badge.policy")));
                    Optional.ofNullable(policy.getTechnique())
                            .ifPresent(technique -> badges.putIfAbsent(
                                    technique,
                                    new Badge(technique, name(technique), Messages.text("badge.technique"))));
                }
            }
        }
        return shortened(List.copyOf(badges.values()));
    }

    /** Many badges end in the number of those that are not shown; it leads to the first of them. */
    private static List<Badge> shortened(List<Badge> badges) {
        if (badges.size() <= MOST_BADGES) {
            return badges;
        }
        var hidden = badges.subList(MOST_BADGES - 1, badges.size());
        var more = new Badge(
                hidden.getFirst().element(),
                Messages.text("badge.more", hidden.size()),
                hidden.stream().map(Badge::text).collect(Collectors.joining("\n")));
        return Stream.concat(badges.stream().limit(MOST_BADGES - 1), Stream.of(more))
                .toList();
    }

    private static Stream<Cluster> clustersWithoutFrame(Host host, Scenario scenario) {
        var around = scenario.getClusters().stream()
                .filter(cluster -> cluster.getHosts().contains(host) || cluster.getSpareHost() == host)
                .toList();
        if (around.isEmpty()) {
            return Stream.empty();
        }
        var framed = ClusterFrame.framed(scenario);
        return around.stream().filter(cluster -> !framed.contains(cluster));
    }

    private static boolean concerns(Element target, Host host) {
        return target == host
                || target instanceof Domain domain && domain.eContainer() == host
                || target instanceof Cluster cluster && cluster.getHosts().contains(host);
    }

    /** Disks of a host and then its links. */
    public static List<Element> ports(Host host) {
        return Stream.<Element>concat(host.getDisks().stream(), host.getLinks().stream())
                .toList();
    }

    /** Name of a disk and its size, or of a link and its rate: "Link 1 Gbit/s". */
    static String port(Element port) {
        return Messages.text("port", name(port), amount(port));
    }

    /** Size of a disk, rate of a link; nothing for anything else. */
    public static String amount(Element element) {
        return switch (element) {
            case Disk disk -> DataSizes.format(disk.getCapacity());
            case Link link -> DataRates.format(link.getRate());
            default -> "";
        };
    }

    /** What a network line says: who is connected, at which rate, and to where guests migrate. */
    static String network(Optional<Cluster> cluster, double slowest, double fastest) {
        var rate = slowest == fastest
                ? DataRates.format(slowest)
                : Messages.text("network.rates", DataRates.format(slowest), DataRates.format(fastest));
        return cluster.map(Cluster::getSpareHost)
                .map(spare -> Messages.text("network.spare", rate, name(spare)))
                .orElseGet(() -> Messages.text(cluster.isPresent() ? "network" : "network.peers", rate));
    }

    /** What stands at the foot of a host without a hypervisor. */
    public static String noHypervisor() {
        return Messages.text("host.noHypervisor");
    }

    /** What a domain says where it has no services: its operating system, or that it has none; else nothing. */
    public static String remark(Domain domain) {
        return domain.getServices().isEmpty()
                ? Optional.ofNullable(domain.getOperatingSystem())
                        .map(OperatingSystem::getName)
                        .orElseGet(() -> Messages.text("domain.noSystem"))
                : "";
    }

    /** Name of a hypervisor, or else its kind. */
    public static String name(Hypervisor hypervisor) {
        return ElementNames.given(hypervisor)
                .orElseGet(() -> hypervisor.getKind().getLiteral());
    }

    /** Version and capabilities of a hypervisor: "3.0.0 · on-memory suspend · quick reload". */
    public static String abilities(Hypervisor hypervisor) {
        var version = Optional.ofNullable(hypervisor.getVersion())
                .filter(text -> !text.isBlank() && !name(hypervisor).contains(text));
        var capabilities = hypervisor.getCapabilities().stream()
                .map(capability -> Messages.text("capability." + capability.getLiteral()));
        return Stream.concat(version.stream(), capabilities).collect(Collectors.joining(" · "));
    }

    /** Size of the heap of a hypervisor. */
    public static String heap(Hypervisor hypervisor) {
        return Messages.text("hypervisor.heap", DataSizes.format(hypervisor.getHeap()));
    }

    /** Share of its heap that a hypervisor loses in four weeks; 0 if the scenario says nothing of it. */
    public static double lost(Hypervisor hypervisor) {
        return hypervisor.getHeap() == 0 ? 0 : hypervisor.getLeakRate() * FOUR_WEEKS / hypervisor.getHeap();
    }

    /** That share in a sentence. */
    public static String leak(Hypervisor hypervisor) {
        double lost = lost(hypervisor);
        return lost > 0 ? Messages.text("hypervisor.leak", lost * 100) : Messages.text("hypervisor.noLeak");
    }

    /** Name of a service, or else of its profile. */
    public static String name(Service service) {
        return ElementNames.given(service)
                .or(() -> Optional.ofNullable(service.getProfile()).flatMap(ElementNames::given))
                .orElseGet(() -> name((Element) service));
    }

    /** Name of an element, or else of its kind. */
    public static String name(Element element) {
        return ElementNames.given(element)
                .orElseGet(() -> CamelCase.title(element.eClass().getName()));
    }

    /** How a cluster is rejuvenated, and which hosts that are not of it stand in its frame. */
    static String note(ClusterFrame frame) {
        return frame.strangers().isEmpty()
                ? note(frame.cluster())
                : Messages.text(
                        "cluster.strangers",
                        note(frame.cluster()),
                        frame.strangers().size(),
                        frame.strangers().stream().map(TopologyWords::name).collect(Collectors.joining(", ")));
    }

    /** How a cluster is rejuvenated: "one host away at a time · 5 min gate". */
    public static String note(Cluster cluster) {
        return Messages.text(
                "cluster.note",
                cluster.getMaxAway(),
                cluster.getHealthGate() > 0
                        ? Messages.text("cluster.gate", Durations.format(cluster.getHealthGate()))
                        : "");
    }
}
