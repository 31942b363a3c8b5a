package org.warmboot.drawing.topology;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmboot.drawing.Box;
import org.warmboot.model.Cluster;
import org.warmboot.model.Domain;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.model.notation.Diagram;
import org.warmboot.model.notation.Shape;

/** How hosts stand at a moment: all that decides on their places and sizes, read without measuring any text. */
public final class Standing {

    private final Map<Host, Traits> hosts = new LinkedHashMap<>();
    private final Map<Cluster, List<Host>> clusters = new LinkedHashMap<>();

    /** How the hosts of a scenario stand now in its picture. */
    public Standing(Scenario scenario, Diagram diagram) {
        for (var shape : diagram.getShapes()) {
            if (shape.getElement() instanceof Host host && host.eContainer() == scenario) {
                hosts.putIfAbsent(host, Traits.of(host, shape));
            }
        }
        ClusterFrame.framed(scenario)
                .forEach(cluster -> clusters.put(cluster, List.copyOf(ClusterFrame.members(cluster))));
    }

    /** Gives the hosts that must make way for what has changed since a moment before, and where they find room. */
    public Map<Host, Box> displacedSince(Standing before) {
        var changed = new HashSet<Host>();
        hosts.forEach((host, traits) -> {
            if (!traits.equals(before.hosts.get(host))) {
                changed.add(host);
            }
        });
        clusters.forEach((cluster, members) -> {
            if (!members.equals(before.clusters.get(cluster))) {
                changed.addAll(members);
            }
        });
        changed.retainAll(hosts.keySet());
        return changed.isEmpty() ? Map.of() : displaced(changed);
    }

    private Map<Host, Box> displaced(Set<Host> changed) {
        return Displacement.of(boxes(), changed, clusters.keySet());
    }

    /** Gives where the hosts are. */
    public Map<Host, Box> boxes() {
        var boxes = new LinkedHashMap<Host, Box>();
        hosts.forEach((host, traits) -> boxes.put(host, traits.box(host)));
        return boxes;
    }

    /** What decides on place and size of a host: its shape, and the words on it that wrap. */
    private record Traits(
            int x, int y, int width, int height, List<String> badges, List<List<String>> tiles, List<String> ports) {

        static Traits of(Host host, Shape shape) {
            return new Traits(
                    shape.getX(),
                    shape.getY(),
                    shape.getWidth(),
                    shape.getHeight(),
                    TopologyWords.badges(host).stream()
                            .map(TopologyWords.Badge::text)
                            .toList(),
                    host.getDomains().stream().map(Traits::words).toList(),
                    TopologyWords.ports(host).stream().map(TopologyWords::port).toList());
        }

        private static List<String> words(Domain domain) {
            return domain.getServices().stream().map(TopologyWords::name).toList();
        }

        Box box(Host host) {
            return HostCard.of(host, x, y, width, height).box();
        }
    }
}
