package org.warmboot.ui.schedule;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.warmboot.drawing.schedule.ScheduleDrawing;
import org.warmboot.drawing.schedule.ScheduleGeometry;
import org.warmboot.drawing.schedule.ScheduleShown;
import org.warmboot.drawing.schedule.ScheduleWords;
import org.warmboot.experiment.schedule.TimeSpan;
import org.warmboot.report.svg.Drawing;
import org.warmboot.style.StyleTable;
import org.warmboot.ui.chart.Picture;

/** A schedule as a picture: time goes across and can be zoomed, rows go down and can be scrolled. */
final class SchedulePicture implements Picture {

    /** A quarter of an hour. */
    private static final double LEAST_SECONDS = 900;

    private ScheduleShown shown;
    private TimeSpan span;
    private int width = ScheduleGeometry.LEAST_WIDTH;
    private int top;
    private Optional<ScheduleGeometry> laid = Optional.empty();

    /** Shows so much of a schedule at first. */
    SchedulePicture(ScheduleShown shown, TimeSpan span) {
        this.shown = shown;
        this.span = span;
    }

    /** Shows another schedule at the same place. */
    synchronized void show(ScheduleShown next) {
        shown = next;
        laid = Optional.empty();
    }

    /** What is shown, all of it. */
    synchronized ScheduleShown shown() {
        return shown;
    }

    /** The time that is in sight. */
    synchronized TimeSpan span() {
        return span;
    }

    /** Brings a time into sight, as far as the schedule goes. */
    synchronized void span(double from, double seconds) {
        double most = shown.planned().seconds();
        double length = Math.clamp(seconds, Math.min(LEAST_SECONDS, most), most);
        double begin = Math.clamp(from, 0, most - length);
        span = new TimeSpan(begin, begin + length);
        laid = Optional.empty();
    }

    /** Scrolls so that a pixel is the uppermost one. */
    synchronized void top(int pixel) {
        top = pixel;
    }

    synchronized int top() {
        return top;
    }

    /** Lays it out for a width in pixels. */
    synchronized void width(int pixels) {
        if (pixels != width) {
            width = pixels;
            laid = Optional.empty();
        }
    }

    /** Where everything is, before it is scrolled. */
    synchronized ScheduleGeometry geometry() {
        if (laid.isEmpty()) {
            laid = Optional.of(new ScheduleGeometry(shown.with(span), width));
        }
        return laid.get();
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area) {
        ScheduleGeometry geometry;
        int above;
        synchronized (this) {
            geometry = geometry();
            above = top;
        }
        var scrolled = (Graphics2D) graphics.create();
        scrolled.clip(area);
        scrolled.translate(0, -above);
        new ScheduleDrawing(geometry).paint(scrolled, StyleTable.LIGHT);
        scrolled.dispose();
    }

    @Override
    public Optional<String> tooltip(double x, double y) {
        var geometry = geometry();
        int below = (int) y + top();
        return geometry.laneAt((int) x, below)
                .flatMap(lane -> geometry.markAt((int) x, below)
                        .map(mark -> ScheduleWords.tip(geometry.shown().planned(), lane.row(), mark)));
    }

    @Override
    public double leastHeight() {
        return geometry().height();
    }

    @Override
    public synchronized void zoom(double factor, double x, double y) {
        double length = (span.to() - span.from()) / factor;
        double at = geometry().second((int) x);
        double share = (at - span.from()) / (span.to() - span.from());
        span(at - share * length, length);
    }

    @Override
    public synchronized void pan(double dx) {
        span(span.from() + dx * geometry().secondsPerPixel(), span.to() - span.from());
    }

    @Override
    public synchronized void zoomTo(Rectangle2D band) {
        double from = geometry().second((int) band.getMinX());
        span(from, geometry().second((int) band.getMaxX()) - from);
    }

    @Override
    public synchronized void reset() {
        span(0, shown.planned().seconds());
    }

    @Override
    public Drawing whole() {
        var drawing = new ScheduleDrawing(geometry());
        return (graphics, area) -> drawing.paint(graphics, StyleTable.LIGHT);
    }
}
