package org.warmboot.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Pictures of the window, kept where {@code warmboot.screenshots} says; without it none. */
public final class Screenshots {
    private static final long SETTLE = 500_000_000L;

    private Screenshots() {}

    /** Keeps a picture of the window as it is now. */
    public static void take(String name) throws IOException {
        take(name, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
    }

    /** Keeps a picture of a dialog as it is now. */
    public static void take(String name, Shell shell) throws IOException {
        var folder = System.getProperty("warmboot.screenshots");
        if (folder == null) {
            return;
        }
        for (long end = System.nanoTime() + SETTLE; System.nanoTime() < end; ) {
            Workbench.work();
        }
        var area = shell.getClientArea();
        var image = new Image(Display.getCurrent(), area.width, area.height);
        var gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        Files.createDirectories(Path.of(folder));
        loader.save(Path.of(folder, name + ".png").toString(), SWT.IMAGE_PNG);
    }
}
