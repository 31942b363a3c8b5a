package org.warmboot.drawing.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmboot.drawing.Box;
import org.warmboot.model.Cluster;
import org.warmboot.model.Host;

/**
 * Who makes way when hosts come, move or grow, so that no host overlaps another and none stands in the frame of a
 * cluster that is not its own. Within a cluster its hosts make way first, then clusters and other hosts as a whole.
 * What is in nobody's way stays.
 */
public final class Displacement {

    private final Map<Host, Box> boxes;

    private Displacement(Map<Host, Box> boxes) {
        this.boxes = new LinkedHashMap<>(boxes);
    }

    /**
     * Gives the hosts that have to move, and where they are then.
     *
     * @param hosts where hosts are
     * @param changed those that have come, moved or grown; they stay if they can
     * @param clusters those with a frame of their own
     */
    public static Map<Host, Box> of(Map<Host, Box> hosts, Set<Host> changed, Collection<Cluster> clusters) {
        var displacement = new Displacement(hosts);
        var framed = clusters.stream()
                .map(cluster -> group(cluster, hosts.keySet(), changed))
                .filter(group -> !group.hosts.isEmpty())
                .toList();
        for (var group : framed) {
            displacement.settle(group.hosts.stream().map(host -> group(host, changed)));
        }
        var alone = new ArrayList<>(hosts.keySet());
        framed.forEach(group -> alone.removeAll(group.hosts));
        displacement.settle(Stream.concat(framed.stream(), alone.stream().map(host -> group(host, changed))));
        var moved = new LinkedHashMap<>(displacement.boxes);
        moved.entrySet().removeAll(hosts.entrySet());
        return moved;
    }

    private static Group group(Cluster cluster, Set<Host> placed, Set<Host> changed) {
        var members =
                ClusterFrame.members(cluster).stream().filter(placed::contains).toList();
        return new Group(members, Optional.of(cluster), members.stream().anyMatch(changed::contains));
    }

    private static Group group(Host host, Set<Host> changed) {
        return new Group(List.of(host), Optional.empty(), changed.contains(host));
    }

    /** What moves as a whole: the hosts of a cluster with its frame, or a single host. */
    private record Group(List<Host> hosts, Optional<Cluster> cluster, boolean changed) {

        boolean framed() {
            return cluster.isPresent();
        }
    }

    /** Changed groups stay, clusters before single hosts; then each group in the way of a settled one moves once. */
    private void settle(Stream<Group> groups) {
        var waiting = new ArrayList<>(groups.sorted(
                        Comparator.comparing((Group group) -> !group.changed).thenComparing(group -> !group.framed()))
                .toList());
        var settled = new ArrayList<Box>();
        while (!waiting.isEmpty() && waiting.getFirst().changed) {
            var group = waiting.removeFirst();
            var frames = group.framed()
                    ? List.<Box>of()
                    : waiting.stream().filter(Group::framed).map(this::box).toList();
            settle(group, Stream.concat(settled.stream(), frames.stream()).toList(), settled);
        }
        for (var next = inTheWay(waiting, settled); next != null; next = inTheWay(waiting, settled)) {
            waiting.remove(next);
            settle(next, settled, settled);
        }
    }

    private Group inTheWay(List<Group> waiting, List<Box> settled) {
        return waiting.stream()
                .filter(group -> settled.stream().anyMatch(box(group)::meets))
                .min(Comparator.comparingInt(
                        group -> box(group).x() + box(group).y()))
                .orElse(null);
    }

    private void settle(Group group, List<Box> obstacles, List<Box> settled) {
        var from = box(group);
        var to = Sidestep.from(from, obstacles);
        group.hosts.forEach(host -> boxes.computeIfPresent(
                host,
                (same, box) ->
                        new Box(box.x() + to.x() - from.x(), box.y() + to.y() - from.y(), box.width(), box.height())));
        settled.add(to);
    }

    private Box box(Group group) {
        var inside = group.hosts.stream().map(boxes::get).toList();
        return group.cluster
                .map(cluster -> ClusterFrame.around(cluster, inside))
                .orElseGet(inside::getFirst);
    }
}
