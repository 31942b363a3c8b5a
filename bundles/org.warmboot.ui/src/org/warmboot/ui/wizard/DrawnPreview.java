package org.warmboot.ui.wizard;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows what a wish would draw, as large as there is room. */
final class DrawnPreview extends Canvas {

    private final DrawnPreviewJob job;
    private Optional<Image> picture = Optional.empty();
    private Wish wish;

    DrawnPreview(Composite parent, Wish wish) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        this.wish = wish;
        job = new DrawnPreviewJob(this, (thumbnail, image) -> take(image));
        addListener(SWT.Paint, event -> picture.ifPresent(image -> event.gc.drawImage(image, 0, 0)));
        addListener(SWT.Resize, event -> ask());
        addListener(SWT.Dispose, event -> picture.ifPresent(Image::dispose));
    }

    /** Shows another wish, soon. */
    void show(Wish other) {
        wish = other;
        ask();
    }

    /** Whether a picture is shown. */
    boolean isShown() {
        return picture.isPresent();
    }

    private void ask() {
        var area = getClientArea();
        if (area.width > 0 && area.height > 0) {
            job.show(new Thumbnail(wish, area.width, area.height));
        }
    }

    private void take(Image image) {
        picture.ifPresent(Image::dispose);
        picture = Optional.of(image);
        redraw();
    }
}
