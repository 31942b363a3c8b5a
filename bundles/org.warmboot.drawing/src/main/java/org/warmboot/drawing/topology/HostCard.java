package org.warmboot.drawing.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Lettering;
import org.warmboot.drawing.Pen;
import org.warmboot.model.Host;
import org.warmboot.model.Hypervisor;
import org.warmboot.model.PrivilegedDomain;
import org.warmboot.model.Scenario;
import org.warmboot.style.StateTone;

/**
 * A host as a card: name and size in its head, policies and techniques as badges below, domains as tiles, the
 * hypervisor along its foot, disks and links as chips below that.
 *
 * @param host the host
 * @param box where it is
 * @param badges places of its badges, in their order
 * @param tiles its domains, the privileged one first
 * @param foot where its hypervisor is
 * @param ports places of its disks and then its links, in their order
 */
record HostCard(Host host, Box box, List<Box> badges, List<DomainTile> tiles, Box foot, List<Box> ports) {

    private static final int HEAD_GAP = 8;
    private static final int GAUGE_WIDTH = 48;
    private static final int GAUGE_HEIGHT = 6;

    /**
     * Lays out a host.
     *
     * @param width its width; negative for the natural one
     * @param leastHeight it is no lower; negative for any
     */
    static HostCard of(Host host, int x, int y, int width, int leastHeight) {
        var domains = host.getDomains().stream()
                .sorted(Comparator.comparing(domain -> !(domain instanceof PrivilegedDomain)))
                .toList();
        int wide = width < 0 ? TopologyGeometry.naturalWidth(domains.size()) : width;
        int inner = wide - 2 * TopologyGeometry.PADDING;
        int left = x + TopologyGeometry.PADDING;
        var words = words(host);
        int badges = ChipFlow.height(words, inner);
        int top = y + TopologyGeometry.HEADER + badges;
        int columns = TopologyGeometry.columns(inner);
        int high = domains.stream()
                .mapToInt(domain -> DomainTile.height(domain, tileWidth(inner, columns, 0)))
                .reduce(TopologyGeometry.TILE_HEIGHT, Math::max);
        var tiles = new ArrayList<DomainTile>();
        for (int i = 0; i < domains.size(); i++) {
            int column = i % columns;
            tiles.add(DomainTile.of(
                    domains.get(i),
                    new Box(
                            left + TopologyGeometry.edge(inner, columns, column),
                            top + i / columns * (high + TopologyGeometry.GAP),
                            tileWidth(inner, columns, column),
                            high)));
        }
        int rows = Math.max(1, Math.ceilDiv(domains.size(), columns));
        int ports = ChipFlow.height(ports(host), inner);
        int height =
                TopologyGeometry.height(badges, rows * (high + TopologyGeometry.GAP) - TopologyGeometry.GAP, ports);
        var box = new Box(x, y, wide, Math.max(height, leastHeight));
        int below = ports > 0 ? ports + TopologyGeometry.PORTS_GAP : 0;
        int bottom = box.bottom() - TopologyGeometry.PADDING;
        return new HostCard(
                host,
                box,
                ChipFlow.of(words, left, y + TopologyGeometry.HEADER - TopologyGeometry.BADGES_LIFT, inner),
                List.copyOf(tiles),
                new Box(left, bottom - below - TopologyGeometry.FOOT, inner, TopologyGeometry.FOOT),
                ChipFlow.of(ports(host), left, bottom - ports, inner));
    }

    private static List<String> words(Host host) {
        return TopologyWords.badges(host).stream()
                .map(TopologyWords.Badge::text)
                .toList();
    }

    private static List<String> ports(Host host) {
        return TopologyWords.ports(host).stream().map(TopologyWords::port).toList();
    }

    private static int tileWidth(int inner, int columns, int column) {
        return TopologyGeometry.edge(inner, columns, column + 1)
                - TopologyGeometry.GAP
                - TopologyGeometry.edge(inner, columns, column);
    }

    void paint(Pen pen, Scenario scenario) {
        var style = pen.style();
        pen.box(box, style.paper(), style.outline());
        paintHead(pen, scenario);
        var words = words(host);
        for (int i = 0; i < badges.size(); i++) {
            pen.badge(badges.get(i), words.get(i));
        }
        tiles.forEach(tile -> tile.paint(pen));
        if (host.getHypervisor() == null) {
            pen.text(Lettering.NOTE, TopologyWords.noHypervisor(), foot, style.muted());
        } else {
            paintFoot(pen, host.getHypervisor(), foot);
        }
        for (int i = 0; i < ports.size(); i++) {
            pen.chip(ports.get(i), ports(host).get(i));
        }
    }

    /** The size is at the right end if there is room for all of it. */
    private void paintHead(Pen pen, Scenario scenario) {
        int left = box.x() + TopologyGeometry.PADDING;
        int right = box.right() - TopologyGeometry.PADDING;
        var name = TopologyWords.name(host);
        var size = TopologyWords.size(host, scenario);
        int width = Lettering.NOTE.width(size);
        if (left + Lettering.HEAD.width(name) + HEAD_GAP + width <= right) {
            pen.text(
                    Lettering.NOTE,
                    size,
                    new Box(right - width, box.y(), width + 1, TopologyGeometry.HEADER),
                    pen.style().muted());
            right -= width + HEAD_GAP;
        }
        pen.text(
                Lettering.HEAD,
                name,
                new Box(left, box.y(), right - left, TopologyGeometry.HEADER),
                pen.style().text());
    }

    private static void paintFoot(Pen pen, Hypervisor hypervisor, Box foot) {
        var style = pen.style();
        pen.box(foot, style.bar(), style.outline());
        pen.stripe(foot, style.states().get(StateTone.RUNNING));
        int left = foot.x() + TopologyGeometry.PADDING;
        int right = foot.right() - TopologyGeometry.PADDING;
        double lost = Math.clamp(TopologyWords.lost(hypervisor), 0, 1);
        pen.gauge(
                new Box(right - GAUGE_WIDTH, foot.y() + (foot.height() - GAUGE_HEIGHT) / 2, GAUGE_WIDTH, GAUGE_HEIGHT),
                lost,
                style.outline(),
                style.states().get(lost >= 1 ? StateTone.RESETTING : StateTone.TRANSITION));
        right -= GAUGE_WIDTH + HEAD_GAP;
        var heap = TopologyWords.heap(hypervisor);
        int width = Lettering.NOTE.width(heap);
        pen.text(Lettering.NOTE, heap, new Box(right - width, foot.y(), width + 1, foot.height()), style.muted());
        right -= width + HEAD_GAP;
        var name = TopologyWords.name(hypervisor);
        int named = Math.min(right - left, Lettering.NAME.width(name));
        pen.text(Lettering.NAME, name, new Box(left, foot.y(), named, foot.height()), style.text());
        left += named + HEAD_GAP;
        pen.text(
                Lettering.NOTE,
                TopologyWords.abilities(hypervisor),
                new Box(left, foot.y(), Math.max(0, right - left), foot.height()),
                style.muted());
    }
}
