package org.warmboot.ui.schedule;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.drawing.schedule.ScheduleShown;
import org.warmboot.experiment.schedule.TimeSpan;
import org.warmboot.ui.chart.ChartCanvas;

/** The picture of a schedule in its tab: rows are scrolled, time is moved and zoomed. */
final class SchedulePane {

    private static final double FIRST_WEEKS = 8 * 604_800.0;
    private static final int LINE = 20;

    private final ChartCanvas canvas;
    private Optional<SchedulePicture> picture = Optional.empty();

    SchedulePane(Composite parent, ScheduleEditor editor) {
        canvas = new ChartCanvas(parent, SWT.V_SCROLL, made -> new ScheduleMouse(made, editor)::paint);
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scroll(0));
        canvas.addListener(SWT.Resize, event -> measure());
    }

    ChartCanvas canvas() {
        return canvas;
    }

    /** What is shown; empty before anything was played. */
    Optional<SchedulePicture> picture() {
        return picture;
    }

    /** Shows another schedule at the time that is in sight. */
    void show(ScheduleShown shown) {
        if (picture.isEmpty()) {
            picture = Optional.of(new SchedulePicture(shown, new TimeSpan(0, FIRST_WEEKS)));
        }
        picture.get().show(shown);
        canvas.show(picture.get());
        measure();
    }

    /** Looks at another time or closer. */
    void look(Consumer<SchedulePicture> how) {
        picture.ifPresent(shown -> {
            how.accept(shown);
            measure();
        });
    }

    /** Whether there are more rows than fit. */
    boolean scrolls() {
        return canvas.getVerticalBar().isVisible();
    }

    /** Moves up or down by so many pixels, as far as there is something. */
    void scroll(int pixels) {
        var scroll = canvas.getVerticalBar();
        scroll.setSelection(scroll.getSelection() + pixels);
        picture.ifPresent(shown -> shown.top(scrolls() ? scroll.getSelection() : 0));
        canvas.refresh();
        canvas.redraw();
    }

    private void measure() {
        picture.ifPresent(shown -> {
            var area = canvas.getClientArea();
            shown.width(area.width);
            int height = (int) shown.leastHeight();
            var scroll = canvas.getVerticalBar();
            scroll.setVisible(height > area.height);
            scroll.setValues(
                    scroll.getSelection(),
                    0,
                    height,
                    Math.clamp(area.height, 1, Math.max(1, height)),
                    LINE,
                    Math.max(1, area.height));
            scroll(0);
        });
    }
}
