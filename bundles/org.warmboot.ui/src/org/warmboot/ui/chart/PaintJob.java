package org.warmboot.ui.chart;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.warmboot.ui.Messages;

/** Paints the pictures of one canvas, always only the last one that was asked for. */
final class PaintJob extends Job {

    private final ChartCanvas canvas;
    private final Display display;
    private final AtomicReference<Wish> wish = new AtomicReference<>();

    /** What to paint, and how large. */
    record Wish(Picture picture, Point size, double scale) {

        ImageData paint(double otherScale) {
            return Raster.data(Raster.paint(picture::paint, size.x, size.y, otherScale));
        }
    }

    PaintJob(ChartCanvas canvas) {
        super(Messages.text("chart.painting"));
        this.canvas = canvas;
        this.display = canvas.getDisplay();
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    void paint(Picture picture, Point size, double scale) {
        wish.set(new Wish(picture, size, scale));
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var next = wish.getAndSet(null);
        if (next == null) {
            return Status.OK_STATUS;
        }
        var data = next.paint(next.scale());
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!canvas.isDisposed()) {
                    canvas.painted(data, next);
                }
            });
        }
        return Status.OK_STATUS;
    }
}
