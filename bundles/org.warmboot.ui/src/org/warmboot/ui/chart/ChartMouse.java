package org.warmboot.ui.chart;

import java.awt.geom.Rectangle2D;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** The mouse over a canvas: tooltips, the wheel and a dragged band zoom, a double click shows everything again. */
final class ChartMouse {

    private static final double STEP = 1.2;
    private static final int PAN_STEP = 40;
    private static final int LEAST_BAND = 8;
    private static final int FAINT = 50;
    private static final int OPAQUE = 255;

    private final ChartCanvas canvas;
    private Optional<Point> pressed = Optional.empty();
    private Optional<Rectangle> band = Optional.empty();

    ChartMouse(ChartCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, event -> release());
        canvas.addListener(SWT.MouseDoubleClick, event -> change(Picture::reset));
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, this::wheel);
    }

    void paintBand(GC gc) {
        band.ifPresent(area -> {
            gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.setAlpha(FAINT);
            gc.fillRectangle(area);
            gc.setAlpha(OPAQUE);
            gc.drawRectangle(area);
        });
    }

    private void press(Event event) {
        canvas.setFocus();
        if (event.button == 1) {
            pressed = Optional.of(new Point(event.x, event.y));
        }
    }

    private void move(Event event) {
        if (pressed.isPresent()) {
            var from = pressed.get();
            band = Optional.of(new Rectangle(
                    Math.min(from.x, event.x), Math.min(from.y, event.y),
                    Math.abs(from.x - event.x), Math.abs(from.y - event.y)));
            canvas.redraw();
            return;
        }
        var tip = canvas.picture()
                .flatMap(picture -> picture.tooltip(event.x, event.y))
                .orElse(null);
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void release() {
        band.filter(area -> area.width > LEAST_BAND && area.height > LEAST_BAND)
                .ifPresent(area -> change(
                        picture -> picture.zoomTo(new Rectangle2D.Double(area.x, area.y, area.width, area.height))));
        pressed = Optional.empty();
        band = Optional.empty();
        canvas.redraw();
    }

    private void wheel(Event event) {
        var sideways = event.type == SWT.MouseHorizontalWheel || (event.stateMask & SWT.SHIFT) != 0;
        if (event.type == SWT.MouseVerticalWheel && scrolls() && (event.stateMask & (SWT.CTRL | SWT.SHIFT)) == 0) {
            return;
        }
        if (sideways) {
            change(picture -> picture.pan(event.count > 0 ? -PAN_STEP : PAN_STEP));
        } else {
            change(picture -> picture.zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y));
        }
        event.doit = false;
    }

    /** Whether the picture is taller than its view, so that the wheel scrolls unless a key is held. */
    private boolean scrolls() {
        return canvas.getSize().y > canvas.getParent().getClientArea().height;
    }

    private void change(Consumer<Picture> how) {
        canvas.picture().ifPresent(how);
        canvas.refresh();
    }
}
