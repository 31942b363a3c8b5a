package org.warmboot.ui.chart;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.warmboot.diagram.figure.DiagramStyle;

/**
 * Shows a picture as an image that is painted beside the UI thread at the zoom of the monitor, so that the window
 * never waits for it.
 */
public final class ChartCanvas extends Canvas {

    private final PaintJob painter;
    private Optional<Picture> picture = Optional.empty();
    private Optional<Image> image = Optional.empty();
    private OptionalDouble time = OptionalDouble.empty();

    /** An empty canvas, in which a dragged band zooms. */
    public ChartCanvas(Composite parent) {
        this(parent, SWT.NONE, canvas -> new ChartMouse(canvas)::paintBand);
    }

    /**
     * An empty canvas.
     *
     * @param style bits of SWT, such as {@link SWT#V_SCROLL}
     * @param mouse follows the mouse over the canvas, and gives what it paints above the picture
     */
    public ChartCanvas(Composite parent, int style, Function<ChartCanvas, Consumer<GC>> mouse) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | style);
        painter = new PaintJob(this);
        var above = mouse.apply(this);
        addPaintListener(event -> paint(event.gc, above));
        addListener(SWT.Resize, event -> refresh());
        addListener(SWT.ZoomChanged, event -> refresh());
        addListener(SWT.Dispose, event -> {
            painter.cancel();
            image.ifPresent(Image::dispose);
        });
    }

    /** Shows another picture. */
    public void show(Picture next) {
        picture = Optional.of(next);
        refresh();
    }

    /** Marks a time in the picture, in seconds, or none. */
    public void showTime(OptionalDouble seconds) {
        if (!seconds.equals(time)) {
            time = seconds;
            redraw();
        }
    }

    /** What is shown now. */
    public Optional<Picture> picture() {
        return picture;
    }

    /** Paints the picture anew, soon. */
    public void refresh() {
        var area = getClientArea();
        if (picture.isPresent() && area.width > 1 && area.height > 1) {
            painter.paint(picture.get(), new Point(area.width, area.height), scale());
        }
    }

    /** Pixels per point on the monitor that this canvas is on. */
    double scale() {
        return getMonitor().getZoom() / 100.0;
    }

    /** Takes over what the painter has painted; called in the UI thread. */
    void painted(ImageData data, PaintJob.Wish wish) {
        image.ifPresent(Image::dispose);
        var percent = (int) Math.round(wish.scale() * 100);
        ImageDataProvider provider = zoom -> zoom == percent ? data : wish.paint(zoom / 100.0);
        image = Optional.of(new Image(getDisplay(), provider));
        redraw();
    }

    private void paint(GC gc, Consumer<GC> above) {
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(getClientArea());
        image.ifPresent(painted -> gc.drawImage(painted, 0, 0));
        paintTime(gc);
        above.accept(gc);
    }

    private void paintTime(GC gc) {
        if (time.isPresent() && picture.isPresent()) {
            picture.get().x(time.getAsDouble()).ifPresent(x -> {
                gc.setForeground(DiagramStyle.ACCENT);
                gc.setLineWidth(2);
                gc.drawLine((int) x, 0, (int) x, getClientArea().height);
            });
        }
    }
}
