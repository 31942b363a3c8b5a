package org.warmboot.drawing.topology;

import java.util.List;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Lettering;
import org.warmboot.drawing.Pen;
import org.warmboot.model.Domain;
import org.warmboot.model.GuestDomain;
import org.warmboot.model.units.DataSizes;
import org.warmboot.style.StateTone;

/**
 * A domain as a tile: a stripe in the colour of its state, name and memory above, services or operating system below.
 *
 * @param domain the domain
 * @param box where it is
 * @param chips places of its services, in their order
 */
record DomainTile(Domain domain, Box box, List<Box> chips) {

    private static final int ABOVE = 8;
    private static final int LEFT = 12;
    private static final int RIGHT = 8;
    private static final int BETWEEN = 6;

    /** Height that the tile of a domain needs in a width. */
    static int height(Domain domain, int width) {
        int rows = Math.max(ChipFlow.HEIGHT, ChipFlow.height(words(domain), width - LEFT - RIGHT));
        return Math.max(TopologyGeometry.TILE_HEIGHT, ABOVE + Lettering.NAME.height() + BETWEEN + rows + ABOVE);
    }

    static DomainTile of(Domain domain, Box box) {
        int inner = box.width() - LEFT - RIGHT;
        int top = box.bottom() - ABOVE - ChipFlow.height(words(domain), inner);
        return new DomainTile(domain, box, ChipFlow.of(words(domain), box.x() + LEFT, top, inner));
    }

    private static List<String> words(Domain domain) {
        return domain.getServices().stream().map(TopologyWords::name).toList();
    }

    void paint(Pen pen) {
        var style = pen.style();
        pen.box(box, domain instanceof GuestDomain ? style.paper() : style.tint(), style.outline());
        pen.stripe(box, style.states().get(StateTone.RUNNING));
        var memory = DataSizes.format(domain.getMemory());
        int note = Lettering.NOTE.width(memory);
        int inner = box.width() - LEFT - RIGHT;
        int line = Lettering.NAME.height();
        pen.text(
                Lettering.NAME,
                TopologyWords.name(domain),
                new Box(box.x() + LEFT, box.y() + ABOVE, inner - note - BETWEEN, line),
                style.text());
        pen.text(
                Lettering.NOTE,
                memory,
                new Box(box.right() - RIGHT - note, box.y() + ABOVE, note + 1, line),
                style.muted());
        for (int i = 0; i < chips.size(); i++) {
            pen.chip(chips.get(i), TopologyWords.name(domain.getServices().get(i)));
        }
        pen.text(
                Lettering.NOTE,
                TopologyWords.remark(domain),
                new Box(box.x() + LEFT, box.bottom() - ABOVE - line, inner, line),
                style.muted());
    }
}
