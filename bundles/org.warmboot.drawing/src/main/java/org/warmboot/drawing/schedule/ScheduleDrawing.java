package org.warmboot.drawing.schedule;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.Lettering;
import org.warmboot.drawing.Messages;
import org.warmboot.drawing.Pen;
import org.warmboot.drawing.ScenarioDrawing;
import org.warmboot.drawing.Spot;
import org.warmboot.experiment.schedule.ScheduleRow;
import org.warmboot.style.Rgb;
import org.warmboot.style.StateTone;
import org.warmboot.style.StyleTable;
import org.warmboot.style.TechniqueColours;

/** The actions of policies on a time axis, with windows, load, conflicts and what happens in a history. */
public final class ScheduleDrawing implements ScenarioDrawing {

    private static final double BAND = 0.14;
    private static final double LOAD = 0.25;

    private final ScheduleGeometry geometry;
    private final TechniqueColours colours;

    /** Draws a schedule in a width in pixels. */
    public ScheduleDrawing(ScheduleShown shown, int width) {
        this(new ScheduleGeometry(shown, width));
    }

    /** Draws what has its places already. */
    public ScheduleDrawing(ScheduleGeometry geometry) {
        this.geometry = geometry;
        var shown = geometry.shown();
        colours = new TechniqueColours(Stream.concat(
                        shown.planned().rows().stream(),
                        shown.instead().stream().flatMap(other -> other.planned().rows().stream()))
                .map(ScheduleRow::technique)
                .toList());
    }

    @Override
    public int width() {
        return geometry.width();
    }

    @Override
    public int height() {
        return geometry.height();
    }

    @Override
    public void paint(Graphics2D graphics, StyleTable style) {
        var pen = new Pen(graphics, style);
        pen.ground(new Box(0, 0, width(), height()), style.paper());
        pen.text(Lettering.HEAD, ScheduleWords.title(geometry.shown()), geometry.head(), style.text());
        // of hundreds of rows most are out of sight in a window
        var clip = Optional.ofNullable(graphics.getClipBounds());
        var seen = geometry.lanes().stream()
                .filter(lane -> clip.isEmpty()
                        || lane.box().y() < clip.get().getMaxY()
                                && lane.box().bottom() > clip.get().getMinY())
                .toList();
        seen.forEach(lane -> ground(pen, lane));
        load(pen);
        axis(pen);
        seen.forEach(lane -> paint(pen, lane));
        notes(pen);
    }

    private static void ground(Pen pen, ScheduleLane lane) {
        var style = pen.style();
        var band = style.states().get(StateTone.RUNNING).mixedWith(style.paper(), BAND);
        lane.windows().forEach(window -> pen.ground(window, band));
    }

    private void load(Pen pen) {
        var place = geometry.load();
        if (place.height() > 0) {
            var style = pen.style();
            var label = new Box(
                    ScheduleGeometry.MARGIN, place.y(), place.x() - 2 * ScheduleGeometry.MARGIN, place.height());
            pen.text(Lettering.NOTE, Messages.text("schedule.load"), label, style.muted());
            var colour = style.muted().mixedWith(style.paper(), LOAD);
            geometry.loadBars().forEach(bar -> pen.ground(bar, colour));
        }
    }

    private void axis(Pen pen) {
        var style = pen.style();
        var chart = geometry.chart();
        for (var tick : geometry.ticks()) {
            int foot = tick.text().isEmpty() ? tick.box().bottom() : chart.y() + 2;
            pen.line(
                    List.of(
                            new Spot(tick.box().x(), foot + 16),
                            new Spot(tick.box().x(), chart.bottom())),
                    style.grid(),
                    false);
            pen.text(Lettering.NOTE, tick.text(), tick.box(), style.muted());
        }
    }

    private void paint(Pen pen, ScheduleLane lane) {
        var style = pen.style();
        var box = lane.box();
        var row = lane.row();
        boolean isPlanned = lane.kind() == ScheduleLane.Kind.PLANNED;
        var label = geometry.label(lane);
        int lines = Lettering.NAME.height() + Lettering.NOTE.height();
        int y = label.y() + (label.height() - lines) / 2;
        pen.text(
                Lettering.NAME,
                isPlanned ? ScheduleWords.target(row) : ScheduleWords.instead(geometry.shown(), row),
                new Box(label.x(), y, label.width(), Lettering.NAME.height()),
                style.text());
        pen.text(
                Lettering.NOTE,
                ScheduleWords.rhythm(row),
                new Box(label.x(), y + Lettering.NAME.height(), label.width(), Lettering.NOTE.height()),
                style.muted());
        pen.line(
                List.of(new Spot(box.x(), box.bottom() - 1), new Spot(box.right(), box.bottom() - 1)),
                style.grid(),
                false);
        var colour = isPlanned ? colours.of(row.technique()) : style.muted();
        lane.waits().forEach(wait -> pen.ground(wait, style.axis()));
        lane.rephased().forEach(moment -> pen.frame(moment, style.muted()));
        lane.marks().forEach(mark -> mark(pen, mark, colour, isPlanned));
        lane.played().forEach(mark -> pen.ground(mark.box(), colour.mixedWith(style.paper(), 0.6)));
        lane.failures().forEach(place -> cross(pen, place));
        lane.warnings().forEach(place -> warning(pen, place));
    }

    private static void mark(Pen pen, ScheduleMark mark, Rgb colour, boolean isPlanned) {
        if (!isPlanned) {
            pen.frame(mark.box(), colour);
            return;
        }
        pen.box(mark.box(), colour, colour);
        var count = String.valueOf(mark.rounds().size());
        int needed = Lettering.NOTE.width(count);
        if (mark.rounds().size() > 1 && needed + 4 <= mark.box().width()) {
            var middle = new Box(
                    mark.box().x() + (mark.box().width() - needed) / 2,
                    mark.box().y(),
                    needed,
                    mark.box().height());
            pen.text(Lettering.NOTE, count, middle, colour.readableText());
        }
    }

    private static void cross(Pen pen, Box box) {
        var ink = pen.style().states().get(StateTone.FAILED);
        pen.line(List.of(new Spot(box.x(), box.y()), new Spot(box.right() - 1, box.bottom() - 1)), ink, false);
        pen.line(List.of(new Spot(box.x(), box.bottom() - 1), new Spot(box.right() - 1, box.y())), ink, false);
    }

    private static void warning(Pen pen, Box box) {
        pen.warning(box, pen.style().states().get(StateTone.RESETTING));
    }

    private void notes(Pen pen) {
        var style = pen.style();
        for (var note : geometry.notes()) {
            var place = note.box();
            if (note.isConflict()) {
                warning(pen, new Box(place.x() - ScheduleGeometry.NOTE_INDENT, place.y() + 5, 9, 9));
            }
            int top = place.y();
            for (var line : note.lines()) {
                pen.text(
                        Lettering.NOTE,
                        line,
                        new Box(place.x(), top, place.width(), ScheduleGeometry.NOTE),
                        note.isConflict() ? style.text() : style.muted());
                top += ScheduleGeometry.NOTE;
            }
        }
    }
}
