package org.warmboot.ui.schedule;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.warmboot.drawing.Box;
import org.warmboot.drawing.schedule.MarkDrag;
import org.warmboot.drawing.schedule.ScheduleLane;
import org.warmboot.style.Rgb;
import org.warmboot.style.StyleTable;
import org.warmboot.ui.chart.ChartCanvas;

/** The mouse and the keys over a schedule: marks are dragged, rows selected, the time zoomed and moved. */
final class ScheduleMouse {

    private static final double STEP = 1.25;
    private static final int PAN = 60;
    private static final int SLOP = 3;
    private static final int AIR = 6;

    private final ChartCanvas canvas;
    private final ScheduleEditor editor;
    private Optional<Point> pressed = Optional.empty();
    private Optional<Dragging> dragging = Optional.empty();

    /** A mark that is on its way, and where it came from. */
    private record Dragging(MarkDrag drag, Box from, Optional<MarkDrag.Dropped> dropped) {}

    ScheduleMouse(ChartCanvas canvas, ScheduleEditor editor) {
        this.canvas = canvas;
        this.editor = editor;
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.MouseHorizontalWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
    }

    private void press(Event event) {
        canvas.setFocus();
        editor.picture().ifPresent(picture -> {
            int y = event.y + picture.top();
            var geometry = picture.geometry();
            var lane = geometry.laneAt(event.x, y);
            editor.select(lane.map(ScheduleLane::row));
            pressed = Optional.of(new Point(event.x, event.y));
            dragging = event.button == 1
                    ? lane.filter(row -> row.kind() == ScheduleLane.Kind.PLANNED)
                            .flatMap(row -> geometry.markAt(event.x, y)
                                    .flatMap(mark -> editor.policy(row.row())
                                            .flatMap(policy -> MarkDrag.of(geometry, row, mark, policy.getTrigger()))
                                            .map(drag -> new Dragging(drag, mark.box(), Optional.empty()))))
                    : Optional.empty();
        });
    }

    private void move(Event event) {
        if (pressed.isPresent() && dragging.isPresent()) {
            int by = event.x - pressed.get().x;
            var now = dragging.get();
            if (Math.abs(by) > SLOP || now.dropped().isPresent()) {
                var dropped = now.drag().by(by);
                if (!Optional.of(dropped).equals(now.dropped())) {
                    dragging = Optional.of(new Dragging(now.drag(), now.from(), Optional.of(dropped)));
                    editor.attempt(dropped.change());
                    canvas.redraw();
                }
            }
            return;
        }
        var tip = editor.picture()
                .flatMap(picture -> picture.tooltip(event.x, event.y))
                .orElse(null);
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
            canvas.setCursor(canvas.getDisplay().getSystemCursor(tip == null ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND));
        }
    }

    private void release(Event event) {
        var dropped = dragging.flatMap(Dragging::dropped);
        stop();
        dropped.ifPresent(where -> editor.keep(where.change()));
    }

    private void stop() {
        pressed = Optional.empty();
        dragging = Optional.empty();
        canvas.redraw();
    }

    private void wheel(Event event) {
        boolean sideways = event.type == SWT.MouseHorizontalWheel || (event.stateMask & SWT.SHIFT) != 0;
        if (sideways) {
            editor.pane().look(picture -> picture.pan(event.count > 0 ? -PAN : PAN));
        } else if ((event.stateMask & SWT.MOD1) != 0 || !editor.pane().scrolls()) {
            editor.pane().look(picture -> picture.zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y));
        } else {
            editor.pane().scroll(-event.count * AIR * 2);
        }
        event.doit = false;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC && dragging.isPresent()) {
            stop();
            editor.refreshAll();
            return;
        }
        int middle = canvas.getClientArea().width / 2;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> editor.pane().look(picture -> picture.pan(-PAN));
            case SWT.ARROW_RIGHT -> editor.pane().look(picture -> picture.pan(PAN));
            case SWT.HOME ->
                editor.pane()
                        .look(picture -> picture.span(
                                0, picture.span().to() - picture.span().from()));
            case '+', '=', SWT.KEYPAD_ADD -> editor.pane().look(picture -> picture.zoom(STEP, middle, 0));
            case '-', SWT.KEYPAD_SUBTRACT -> editor.pane().look(picture -> picture.zoom(1 / STEP, middle, 0));
            default -> {}
        }
    }

    /** Paints the mark that is dragged with its value, and the row that is selected. */
    void paint(GC gc) {
        editor.picture().ifPresent(picture -> {
            gc.setForeground(colour(StyleTable.LIGHT.accent()));
            editor.selected()
                    .flatMap(row -> picture.geometry().lanes().stream()
                            .filter(lane -> lane.kind() == ScheduleLane.Kind.PLANNED
                                    && lane.row().policy().equals(row.policy())
                                    && lane.row().host().equals(row.host()))
                            .findFirst())
                    .ifPresent(lane -> {
                        var box = lane.box();
                        gc.setBackground(colour(StyleTable.LIGHT.accent()));
                        gc.fillRectangle(4, box.y() + 4 - picture.top(), 3, box.height() - 8);
                    });
            dragging.ifPresent(now -> now.dropped().ifPresent(where -> paint(gc, picture, now.from(), where)));
        });
    }

    private void paint(GC gc, SchedulePicture picture, Box from, MarkDrag.Dropped where) {
        int x = picture.geometry().x(where.second());
        int y = from.y() - picture.top();
        gc.setLineWidth(2);
        gc.drawLine(from.x(), y + from.height() / 2, x, y + from.height() / 2);
        gc.drawRoundRectangle(x - 2, y - 2, Math.max(from.width(), AIR) + 4, from.height() + 4, AIR, AIR);
        gc.setLineWidth(1);
        var size = gc.textExtent(where.words());
        int left = Math.clamp(x - size.x / 2, 0, Math.max(0, canvas.getClientArea().width - size.x - 2 * AIR));
        var label = new Rectangle(left, y + from.height() + AIR, size.x + 2 * AIR, size.y + AIR);
        gc.setBackground(colour(StyleTable.LIGHT.paper()));
        gc.fillRoundRectangle(label.x, label.y, label.width, label.height, AIR, AIR);
        gc.drawRoundRectangle(label.x, label.y, label.width, label.height, AIR, AIR);
        gc.setForeground(colour(StyleTable.LIGHT.text()));
        gc.drawText(where.words(), label.x + AIR, label.y + AIR / 2, true);
    }

    private static Color colour(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue());
    }
}
