package org.warmboot.report.timeline;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.warmboot.experiment.result.Phase;
import org.warmboot.report.Messages;
import org.warmboot.style.Hatch;
import org.warmboot.style.Hatching;
import org.warmboot.style.Numbers;
import org.warmboot.style.StateTone;
import org.warmboot.style.StyleTable;

/** Bars in state colours: pattern, and name and seconds where they fit. */
final class BarPainter {

    private static final Font FONT = new Font(StyleTable.FONT_FAMILY, Font.PLAIN, 10);
    private static final double SWATCH = 12;

    private final StyleTable style;

    BarPainter(StyleTable style) {
        this.style = style;
    }

    void draw(Graphics2D g, TimelineLayout.Bar bar) {
        var phase = bar.phase();
        var area = bar.area();
        fill(g, phase.phase(), area);
        if (area.getHeight() > 12) {
            caption(g, phase, area);
        }
    }

    /** Names of the states in this timeline, with their colour and pattern, in one or two lines at the foot. */
    void legend(Graphics2D g, TimelineLayout layout) {
        var looks = new LinkedHashMap<String, Set<String>>();
        for (var bar : layout.bars()) {
            var state = bar.phase().phase();
            var look = StateTone.of(state) + " " + StateTone.hatch(state);
            looks.computeIfAbsent(look, ignored -> new LinkedHashSet<>()).add(state);
        }
        var x = Timeline.LEFT;
        var y = layout.bottom() + 42;
        for (var states : looks.values()) {
            var text = states.stream().map(BarPainter::name).collect(Collectors.joining(", "));
            var width = SWATCH + 5 + g.getFontMetrics(FONT).stringWidth(text) + 14;
            if (x > Timeline.LEFT && x + width > layout.right()) {
                x = Timeline.LEFT;
                y += 15;
            }
            fill(g, states.iterator().next(), new Rectangle2D.Double(x, y, SWATCH, 9));
            Timeline.text(g, text, FONT, style.muted(), x + SWATCH + 5, y + 8.5);
            x += width;
        }
    }

    private void fill(Graphics2D g, String state, Rectangle2D area) {
        var colour = style.state(state);
        g.setPaint(Timeline.awt(colour));
        g.fill(area);
        var hatch = StateTone.hatch(state);
        if (hatch != Hatch.NONE && area.getWidth() > 3) {
            g.setPaint(colour.readableText().ink(StateTone.of(state) == StateTone.FAILED ? 255 : 70));
            g.setStroke(new BasicStroke(1));
            g.draw(Hatching.lines(area, hatch));
        }
    }

    private void caption(Graphics2D g, Phase phase, Rectangle2D area) {
        var colour = style.state(phase.phase());
        var seconds = Numbers.duration(phase.end() - phase.start());
        var quiet = StateTone.of(phase.phase()) == StateTone.RUNNING;
        var full = quiet ? name(phase.phase()) : name(phase.phase()) + ' ' + seconds;
        var metrics = g.getFontMetrics(FONT);
        var text = metrics.stringWidth(full) + 8 <= area.getWidth() ? full : quiet ? "" : seconds;
        var width = metrics.stringWidth(text);
        if (text.isEmpty() || width + 6 > area.getWidth()) {
            return;
        }
        var x = area.getCenterX() - width / 2.0;
        if (StateTone.hatch(phase.phase()) != Hatch.NONE) {
            g.setPaint(Timeline.awt(colour));
            g.fill(new Rectangle2D.Double(x - 3, area.getY() + 1, width + 6, area.getHeight() - 2));
        }
        Timeline.text(g, text, FONT, colour.readableText(), x, area.getCenterY() + 3.7);
    }

    private static String name(String state) {
        return Messages.textOr("state." + state, state.replace('-', ' '));
    }
}
