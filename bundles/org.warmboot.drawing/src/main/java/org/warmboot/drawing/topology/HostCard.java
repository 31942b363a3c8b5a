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
 * A host as a card: name, size and techniques in its head, domains as tiles, the hypervisor along its foot.
 *
 * @param host the host
 * @param box where it is
 * @param tiles its domains, the privileged one first
 */
record HostCard(Host host, Box box, List<DomainTile> tiles) {

    private static final int HEAD_GAP = 8;
    private static final int BADGE_GAP = 4;
    private static final int BADGE_HEIGHT = 19;
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
                            x + TopologyGeometry.PADDING + TopologyGeometry.edge(inner, columns, column),
                            y + TopologyGeometry.HEADER + i / columns * (high + TopologyGeometry.GAP),
                            tileWidth(inner, columns, column),
                            high)));
        }
        int rows = Math.max(1, Math.ceilDiv(domains.size(), columns));
        int height = TopologyGeometry.height(rows * (high + TopologyGeometry.GAP) - TopologyGeometry.GAP);
        return new HostCard(host, new Box(x, y, wide, Math.max(height, leastHeight)), List.copyOf(tiles));
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
        tiles.forEach(tile -> tile.paint(pen));
        var foot = new Box(
                box.x() + TopologyGeometry.PADDING,
                box.bottom() - TopologyGeometry.PADDING - TopologyGeometry.FOOT,
                box.width() - 2 * TopologyGeometry.PADDING,
                TopologyGeometry.FOOT);
        if (host.getHypervisor() == null) {
            pen.text(Lettering.NOTE, TopologyWords.noHypervisor(), foot, style.muted());
        } else {
            paintFoot(pen, host.getHypervisor(), foot);
        }
    }

    /** Badges at the right end as far as they leave room for the name, then the size if there is room for all of it. */
    private void paintHead(Pen pen, Scenario scenario) {
        int left = box.x() + TopologyGeometry.PADDING;
        int right = box.right() - TopologyGeometry.PADDING;
        var name = TopologyWords.name(host);
        int wanted = Lettering.HEAD.width(name);
        for (var badge : TopologyWords.badges(host, scenario).reversed()) {
            int width = Lettering.NOTE.width(badge.text()) + 12;
            if (right - width < left + Math.min(wanted, box.width() / 3)) {
                break;
            }
            pen.chip(
                    new Box(right - width, box.y() + (TopologyGeometry.HEADER - BADGE_HEIGHT) / 2, width, BADGE_HEIGHT),
                    badge.text());
            right -= width + BADGE_GAP;
        }
        var size = TopologyWords.size(host, scenario);
        int width = Lettering.NOTE.width(size);
        if (left + wanted + HEAD_GAP + width <= right) {
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
