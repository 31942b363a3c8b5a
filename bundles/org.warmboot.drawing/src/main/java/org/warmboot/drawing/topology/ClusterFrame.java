package org.warmboot.drawing.topology;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Lettering;
import org.warmboot.drawing.Pen;
import org.warmboot.model.Cluster;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;
import org.warmboot.style.StateTone;

/**
 * A cluster as a frame around its hosts and its spare host.
 *
 * @param cluster the cluster
 * @param box where it is
 * @param strangers hosts that stand in it, wholly or in part, although they are not of the cluster
 */
public record ClusterFrame(Cluster cluster, Box box, List<Host> strangers) {

    /** Space between the frame and its hosts. */
    public static final int PADDING = 16;

    /** Height of its head, with its name and how it is rejuvenated. */
    public static final int HEADER = 32;

    private static final int GAP = 8;

    /**
     * The frame of a cluster; absent if it has no host.
     *
     * @param hosts where hosts are
     */
    public static Optional<ClusterFrame> of(Cluster cluster, Map<Host, Box> hosts) {
        var members = members(cluster);
        var own = members.stream().filter(hosts::containsKey).map(hosts::get).toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var box = around(cluster, own);
        var strangers = hosts.entrySet().stream()
                .filter(host ->
                        !members.contains(host.getKey()) && host.getValue().meets(box))
                .map(Map.Entry::getKey)
                .toList();
        return Optional.of(new ClusterFrame(cluster, box, strangers));
    }

    /** Where the frame of a cluster is that has hosts at some places, of which there must be one. */
    static Box around(Cluster cluster, Collection<Box> hosts) {
        var inner = Box.around(hosts).inset(-PADDING);
        return new Box(
                inner.x(),
                inner.y() - HEADER + PADDING,
                inner.width(),
                inner.height() + HEADER - PADDING + (NetworkLine.isDrawn(cluster) ? NetworkLine.STRIP : 0));
    }

    /** How the cluster is rejuvenated, and which hosts that are not of it stand in its frame. */
    public String note() {
        return TopologyWords.note(this);
    }

    /** Clusters that may have frames: those that share no host with one before them. */
    public static List<Cluster> framed(Scenario scenario) {
        var taken = new HashSet<Host>();
        return scenario.getClusters().stream()
                .filter(cluster -> {
                    var members = members(cluster);
                    boolean free = members.stream().noneMatch(taken::contains);
                    taken.addAll(members);
                    return free;
                })
                .toList();
    }

    /** Hosts of a cluster, its spare host at the end. */
    public static List<Host> members(Cluster cluster) {
        return Stream.concat(cluster.getHosts().stream(), Optional.ofNullable(cluster.getSpareHost()).stream())
                .distinct()
                .toList();
    }

    void paint(Pen pen) {
        var style = pen.style();
        pen.frame(box, strangers.isEmpty() ? style.accent() : style.states().get(StateTone.TRANSITION));
        var name = TopologyWords.name(cluster);
        int width = Math.min(box.width() - 2 * PADDING, Lettering.HEAD.width(name));
        pen.text(Lettering.HEAD, name, new Box(box.x() + PADDING, box.y(), width, HEADER), style.text());
        pen.text(
                Lettering.NOTE,
                note(),
                new Box(
                        box.x() + PADDING + width + GAP,
                        box.y(),
                        Math.max(0, box.width() - 2 * PADDING - width - GAP),
                        HEADER),
                style.muted());
    }
}
