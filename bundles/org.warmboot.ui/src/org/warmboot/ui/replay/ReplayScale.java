package org.warmboot.ui.replay;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.warmboot.diagram.figure.DiagramStyle;
import org.warmboot.experiment.replay.Replay;
import org.warmboot.style.Numbers;
import org.warmboot.ui.Messages;

/** The time of a replay as a line, with its outages as bands; the mouse moves it, and so do the arrow keys. */
final class ReplayScale extends Canvas {

    private static final int HEIGHT = 22;
    private static final int MARGIN = 10;
    private static final int KNOB = 11;
    private static final int BAND = 70;
    private static final int CLOCK = 130;

    private final DoubleConsumer mover;
    private Optional<Replay> replay = Optional.empty();
    private double time;

    /**
     * A scale.
     *
     * @param mover goes to a time
     */
    ReplayScale(Composite parent, DoubleConsumer mover) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.mover = mover;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> move(event.x));
        addListener(SWT.MouseMove, event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                move(event.x);
            }
        });
        addListener(SWT.KeyDown, this::pressed);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
    }

    /** Shows a replay at a time. */
    void show(Replay shown, double at) {
        replay = Optional.of(shown);
        time = at;
        redraw();
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 200 : width, HEIGHT);
    }

    private void pressed(Event event) {
        replay.ifPresent(all -> {
            switch (event.keyCode) {
                case SWT.ARROW_RIGHT -> mover.accept(all.after(time));
                case SWT.ARROW_LEFT -> mover.accept(all.before(time));
                case SWT.HOME -> mover.accept(all.start());
                case SWT.END -> mover.accept(all.end());
                default -> {
                    // no key of the scale
                }
            }
        });
    }

    private void move(int x) {
        setFocus();
        replay.ifPresent(all -> {
            double share = (double) (x - MARGIN) / Math.max(1, right() - MARGIN);
            mover.accept(all.start() + share * (all.end() - all.start()));
        });
    }

    private int x(Replay all, double at) {
        double share = (at - all.start()) / Math.max(all.end() - all.start(), Double.MIN_NORMAL);
        return MARGIN + (int) Math.round(share * (right() - MARGIN));
    }

    /** The end of the line; beside it stands the clock. */
    private int right() {
        return Math.max(MARGIN + 1, getClientArea().width - MARGIN - CLOCK);
    }

    /** The time in words. */
    String clock() {
        return replay.map(all -> Messages.text("replay.clock", time, Numbers.duration(all.end())))
                .orElse("");
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setAntialias(SWT.ON);
        int middle = area.height / 2;
        gc.setBackground(DiagramStyle.HAIRLINE);
        gc.fillRoundRectangle(MARGIN, middle - 2, right() - MARGIN, 4, 4, 4);
        replay.ifPresent(all -> {
            gc.setBackground(DiagramStyle.WARNING);
            gc.setAlpha(BAND);
            all.outages()
                    .forEach(outage -> gc.fillRectangle(
                            x(all, outage.start()),
                            middle - 7,
                            Math.max(2, x(all, outage.end()) - x(all, outage.start())),
                            14));
            gc.setAlpha(255);
            gc.setBackground(DiagramStyle.ACCENT);
            int now = x(all, time);
            gc.fillRoundRectangle(MARGIN, middle - 2, now - MARGIN, 4, 4, 4);
            gc.fillOval(now - KNOB / 2, middle - KNOB / 2, KNOB, KNOB);
            var words = clock();
            gc.drawText(words, area.width - MARGIN - gc.textExtent(words).x, middle - gc.textExtent(words).y / 2, true);
        });
    }
}
