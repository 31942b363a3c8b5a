package org.warmboot.drawing.topology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Lettering;
import org.warmboot.drawing.Pen;
import org.warmboot.drawing.Spot;
import org.warmboot.model.Cluster;
import org.warmboot.model.Experiment;
import org.warmboot.model.Host;
import org.warmboot.model.Link;
import org.warmboot.model.Scenario;
import org.warmboot.style.StateTone;

/**
 * The network between hosts: a line below them with a branch up to each, and the rate of their links on it. Branches to
 * where guests migrate have an arrow. It runs behind the hosts.
 *
 * @param hosts those that are connected
 * @param branches from the line up to each host, in their order
 * @param targets hosts to which guests migrate
 * @param label where its words are
 * @param words what it says
 */
public record NetworkLine(List<Host> hosts, List<List<Spot>> branches, Set<Host> targets, Box label, String words) {

    /** Height that the line of a cluster takes below its hosts. */
    public static final int STRIP = 24;

    private static final int HEIGHT = 19;
    private static final int PADDING = 12;
    private static final int MARGIN = 8;

    /** Whether a cluster has a line: whether two of its hosts have links. */
    static boolean isDrawn(Cluster cluster) {
        return ClusterFrame.members(cluster).stream()
                        .filter(host -> link(host).isPresent())
                        .count()
                > 1;
    }

    /**
     * The lines of all clusters with a frame, and of experiments whose migrations leave those.
     *
     * @param boxes where hosts are
     */
    public static List<NetworkLine> of(Scenario scenario, Map<Host, Box> boxes) {
        var lines = new ArrayList<NetworkLine>();
        var drawn = new HashSet<Set<Host>>();
        for (var cluster : ClusterFrame.framed(scenario)) {
            var members = ClusterFrame.members(cluster);
            drawn.add(Set.copyOf(members));
            var target =
                    Optional.ofNullable(cluster.getSpareHost()).map(Set::of).orElseGet(Set::of);
            line(members, target, Optional.of(cluster), boxes).ifPresent(lines::add);
        }
        for (var experiment : scenario.getExperiments()) {
            var hosts = hosts(experiment);
            if (drawn.stream().noneMatch(others -> others.containsAll(hosts))) {
                drawn.add(Set.copyOf(hosts));
                line(hosts, Set.copyOf(experiment.getPeers()), Optional.empty(), boxes)
                        .filter(line -> boxes.values().stream().noneMatch(line.label::meets))
                        .ifPresent(lines::add);
            }
        }
        return List.copyOf(lines);
    }

    private static List<Host> hosts(Experiment experiment) {
        return Stream.concat(Stream.of(experiment).map(Experiment::getHost), experiment.getPeers().stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Optional<NetworkLine> line(
            List<Host> members, Set<Host> targets, Optional<Cluster> cluster, Map<Host, Box> boxes) {
        var hosts = members.stream()
                .filter(host -> boxes.containsKey(host) && link(host).isPresent())
                .toList();
        if (hosts.size() < 2) {
            return Optional.empty();
        }
        var all = Box.around(
                members.stream().filter(boxes::containsKey).map(boxes::get).toList());
        int y = all.bottom() + MARGIN + HEIGHT / 2;
        var branches = hosts.stream()
                .map(boxes::get)
                .map(box -> List.of(
                        new Spot(box.x() + box.width() / 2, y), new Spot(box.x() + box.width() / 2, box.bottom())))
                .toList();
        var rates = hosts.stream()
                .mapToDouble(host -> link(host).orElseThrow().getRate())
                .summaryStatistics();
        var words = TopologyWords.network(cluster, rates.getMin(), rates.getMax());
        int width = Math.min(all.width(), Lettering.NOTE.width(words) + 2 * PADDING);
        var ends = branches.stream().mapToInt(branch -> branch.getFirst().x()).summaryStatistics();
        int left = Math.clamp((ends.getMin() + ends.getMax() - width) / 2, all.x(), all.right() - width);
        return Optional.of(
                new NetworkLine(hosts, branches, targets, new Box(left, all.bottom() + MARGIN, width, HEIGHT), words));
    }

    private static Optional<Link> link(Host host) {
        return Optional.ofNullable(host.getMigrationLink())
                .or(() -> host.getLinks().stream().findFirst());
    }

    /** The line itself, from the leftmost branch to the rightmost. */
    public List<Spot> trunk() {
        int y = branches.getFirst().getFirst().y();
        var ends = branches.stream().mapToInt(branch -> branch.getFirst().x()).summaryStatistics();
        return List.of(new Spot(ends.getMin(), y), new Spot(ends.getMax(), y));
    }

    /** Where label and line are. */
    Box box() {
        var trunk = trunk();
        var line = new Box(
                trunk.getFirst().x(),
                trunk.getFirst().y(),
                trunk.getLast().x() - trunk.getFirst().x() + 1,
                1);
        return Box.around(List.of(label, line));
    }

    void paint(Pen pen) {
        var style = pen.style();
        var migrating = style.states().get(StateTone.MIGRATING);
        pen.line(trunk(), style.axis(), false);
        for (int i = 0; i < hosts.size(); i++) {
            boolean target = targets.contains(hosts.get(i));
            pen.line(branches.get(i), target ? migrating : style.axis(), target);
        }
        pen.ground(label, style.surface());
        pen.text(
                Lettering.NOTE,
                words,
                new Box(label.x() + PADDING, label.y(), label.width() - 2 * PADDING + 1, label.height()),
                style.muted());
    }
}
