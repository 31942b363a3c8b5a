package org.warmboot.ui.wizard;

import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.warmboot.ui.Messages;

/** Paints thumbnails beside the user interface; only the newest one that is asked for is shown. */
final class DrawnPreviewJob extends Job {

    private final Control control;
    private final BiConsumer<Thumbnail, Image> shown;
    private final Display display;
    private final int zoom;
    private volatile Thumbnail wanted;

    /**
     * A job for a control.
     *
     * @param shown takes a picture and comes to own it, unless the control is disposed
     */
    DrawnPreviewJob(Control control, BiConsumer<Thumbnail, Image> shown) {
        super(Messages.text("wizard.preview"));
        this.control = control;
        this.shown = shown;
        this.display = control.getDisplay();
        this.zoom = control.getMonitor().getZoom();
        setSystem(true);
    }

    /** Asks for a picture; those that were asked for before are not wanted any more. */
    void show(Thumbnail thumbnail) {
        if (!thumbnail.equals(wanted)) {
            wanted = thumbnail;
            schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var thumbnail = wanted;
        var data = thumbnail.paint(zoom);
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!control.isDisposed() && thumbnail == wanted) {
                    ImageDataProvider provider = other -> other == zoom ? data : thumbnail.paint(other);
                    shown.accept(thumbnail, new Image(display, provider));
                }
            });
        }
        return Status.OK_STATUS;
    }
}
