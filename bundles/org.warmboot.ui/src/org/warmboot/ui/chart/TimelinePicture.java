package org.warmboot.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalDouble;
import org.warmboot.experiment.result.Phase;
import org.warmboot.report.svg.Drawing;
import org.warmboot.report.timeline.Timeline;
import org.warmboot.report.timeline.TimelineLayout;
import org.warmboot.style.Numbers;
import org.warmboot.style.StyleTable;
import org.warmboot.ui.Messages;

/** A timeline as a picture; zoomed in, time moves under the names of the rows, which stay in place. */
public final class TimelinePicture implements Picture {

    private static final double MOST = 40;
    private static final int NAME_GAP = 4;
    private static final double AIR = 8;

    private final Timeline timeline;
    private double factor = 1;
    private double offset;
    private double width = 1;
    private Optional<TimelineLayout> painted = Optional.empty();

    /** Shows a timeline. */
    public TimelinePicture(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public synchronized void paint(Graphics2D given, Rectangle2D whole) {
        var graphics = (Graphics2D) given.create();
        graphics.translate(AIR, AIR);
        paintInner(
                graphics,
                new Rectangle2D.Double(
                        0, 0, Math.max(1, whole.getWidth() - 2 * AIR), Math.max(1, whole.getHeight() - 2 * AIR)));
        graphics.dispose();
    }

    private void paintInner(Graphics2D graphics, Rectangle2D area) {
        width = area.getWidth();
        keepInside();
        var wide = new Rectangle2D.Double(area.getX(), area.getY(), width * factor, area.getHeight());
        var layout = timeline.layout(graphics, wide.width);
        painted = Optional.of(layout);
        if (factor == 1) {
            timeline.draw(graphics, wide);
            return;
        }
        var names = layout.left() - NAME_GAP;
        var body = (Graphics2D) graphics.create();
        body.clip(new Rectangle2D.Double(area.getX() + names, area.getY(), width - names, area.getHeight()));
        body.translate(-offset, 0);
        timeline.draw(body, wide);
        body.dispose();
        var margin = (Graphics2D) graphics.create();
        margin.clip(new Rectangle2D.Double(area.getX(), area.getY(), names, layout.bottom()));
        timeline.draw(margin, wide);
        margin.dispose();
        foot(graphics, area, layout);
    }

    /** The title above and the legend below stay where they are as well. */
    private void foot(Graphics2D graphics, Rectangle2D area, TimelineLayout layout) {
        var head = (Graphics2D) graphics.create();
        head.setPaint(StyleTable.LIGHT.paper().ink());
        var top = new Rectangle2D.Double(area.getX(), area.getY(), width, layout.top() - 5);
        var legendTop = layout.bottom() + 34;
        var bottom = new Rectangle2D.Double(area.getX(), legendTop, width, area.getHeight() - legendTop);
        for (var strip : new Rectangle2D[] {top, bottom}) {
            head.setClip(null);
            head.clip(strip);
            head.fill(strip);
            timeline.draw(head, area);
        }
        head.dispose();
    }

    @Override
    public synchronized Optional<String> tooltip(double x, double y) {
        return painted.filter(layout -> x - AIR >= layout.left())
                .flatMap(layout -> layout.phaseAt(x - AIR + offset, y - AIR))
                .map(TimelinePicture::words);
    }

    @Override
    public synchronized OptionalDouble x(double seconds) {
        return painted.stream()
                .mapToDouble(layout -> layout.x(seconds) - offset)
                .filter(x -> x >= painted.get().left() && x <= width)
                .map(x -> x + AIR)
                .findFirst();
    }

    private static String words(Phase phase) {
        return Messages.text(
                "timeline.phase",
                phase.name(),
                phase.phase().replace('-', ' '),
                Numbers.duration(phase.end() - phase.start()),
                Numbers.duration(phase.start()),
                Numbers.duration(phase.end()));
    }

    @Override
    public double leastHeight() {
        return timeline.preferredHeight() + 2 * AIR;
    }

    @Override
    public synchronized void zoom(double by, double x, double y) {
        var before = factor;
        factor = Math.clamp(factor * by, 1, MOST);
        var left = painted.map(TimelineLayout::left).orElse(0.0);
        offset = left + (x - AIR + offset - left) * factor / before - (x - AIR);
        keepInside();
    }

    @Override
    public synchronized void pan(double dx) {
        offset += dx;
        keepInside();
    }

    @Override
    public synchronized void zoomTo(Rectangle2D band) {
        var left = painted.map(TimelineLayout::left).orElse(0.0);
        zoom((width - left) / Math.max(band.getWidth(), 1), band.getCenterX(), 0);
        offset += band.getCenterX() - AIR - (width + left) / 2;
        keepInside();
    }

    @Override
    public synchronized void reset() {
        factor = 1;
        offset = 0;
    }

    @Override
    public Drawing whole() {
        return timeline;
    }

    private void keepInside() {
        offset = Math.clamp(offset, 0, width * factor - width);
    }
}
